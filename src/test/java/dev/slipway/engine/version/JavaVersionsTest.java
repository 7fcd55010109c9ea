package dev.slipway.engine.version;

import static dev.slipway.engine.version.Changes.changes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.VersioningConfig;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaVersionsTest {

  private static final Versioning RULE = Versioning.of(VersioningConfig.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # released,           nothing,      fix,          feat,       breaking
          1.2.3,                1.2.4,        1.2.4,        1.3.0,      2.0.0
          1.2.4-SNAPSHOT,       1.2.4,        1.2.4,        1.3.0,      2.0.0
          1.2.4-rc.1-SNAPSHOT,  1.2.4-rc.1,   1.2.4-rc.1,   1.3.0-rc.1, 2.0.0-rc.1
          1.2.4-SNAPSHOT+x,     1.2.4+x,      1.2.4+x,      1.3.0+x,    2.0.0+x
          """)
  void a_snapshot_is_released_as_it_is_unless_more_is_asked_for(
      String released, String nothing, String fix, String feat, String breaking) {
    Versioning rule = JavaVersions.release(RULE);
    ReleaseVersion from = ReleaseVersion.parse(released);

    assertThat(rule.next(from, List.of()).version()).hasToString(nothing);
    assertThat(rule.next(from, changes("fix: a")).version()).hasToString(fix);
    assertThat(rule.next(from, changes("feat: a")).version()).hasToString(feat);
    assertThat(rule.next(from, changes("feat!: a")).version()).hasToString(breaking);
  }

  @ParameterizedTest
  @CsvSource({"1.2.3, 1.2.4-SNAPSHOT", "1.2.3-rc.1, 1.2.4-rc.1-SNAPSHOT"})
  void development_goes_on_with_a_snapshot_of_the_next_patch(String released, String snapshot) {
    NextVersion next =
        JavaVersions.snapshot(RULE).next(ReleaseVersion.parse(released), changes("feat!: a"));

    assertThat(next.version()).hasToString(snapshot);
    assertThat(next.why()).isEqualTo("development goes on after " + released);
  }

  @Test
  void a_footer_is_followed_even_where_it_names_what_a_fix_would_lead_to() {
    NextVersion next =
        JavaVersions.release(RULE)
            .next(
                ReleaseVersion.parse("1.2.4-SNAPSHOT"),
                changes("fix: a\nRelease-As: 1.2.5-SNAPSHOT"));

    assertThat(next.version()).hasToString("1.2.5-SNAPSHOT");
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3-SNAPSHOT, true",
    "1.2.3-rc.1-SNAPSHOT, true",
    "1.2.3, false",
    "1.2.3-rc, false"
  })
  void a_snapshot_says_so(String version, boolean snapshot) {
    assertThat(JavaVersions.isSnapshot(ReleaseVersion.parse(version))).isEqualTo(snapshot);
  }
}

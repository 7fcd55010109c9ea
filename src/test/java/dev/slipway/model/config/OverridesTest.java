package dev.slipway.model.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.ReleaseConfig.ForgeKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverridesTest {

  private static final ReleaseConfig CONFIG =
      new ReleaseConfig(
          List.of(
              PackageConfig.of("a", ReleaseType.NODE), PackageConfig.of("b", ReleaseType.SIMPLE)),
          Manifest.NONE,
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          LabelConfig.DEFAULT,
          HistoryConfig.DEFAULT,
          List.of(),
          Optional.of("Ada <ada@example.org>"),
          false,
          ForgeKind.AUTO,
          Notation.SEMVER,
          List.of());

  @Test
  void no_override_changes_nothing() {
    assertThat(Overrides.NONE.applyTo(CONFIG)).isEqualTo(CONFIG);
  }

  @Test
  void release_as_counts_for_every_package() {
    // given
    Optional<ReleaseVersion> version = Optional.of(ReleaseVersion.of(9, 0, 0));

    // when
    var config = with(version, Optional.empty(), false).applyTo(CONFIG);

    // then
    assertThat(config.packages()).extracting(p -> p.versioning().releaseAs()).containsOnly(version);
  }

  @Test
  void labels_take_the_place_of_those_that_wait_for_the_release() {
    var config = with(Optional.empty(), Optional.of(List.of("due", "bot")), false).applyTo(CONFIG);
    assertThat(config.labels().pending()).containsExactly("due", "bot");
    assertThat(config.labels().tagged()).isEqualTo(LabelConfig.DEFAULT.tagged());
  }

  @Test
  void a_sign_off_takes_the_place_of_the_configured_one() {
    var overrides =
        new Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of("Bob <bob@example.org>"),
            false,
            false,
            false);
    assertThat(overrides.applyTo(CONFIG).signoff()).contains("Bob <bob@example.org>");
  }

  @Test
  void switches_count_for_every_package() {
    // when
    var config = with(Optional.empty(), Optional.empty(), true).applyTo(CONFIG);

    // then
    assertThat(config.labels().skip()).isTrue();
    assertThat(config.packages())
        .allMatch(p -> p.pullRequest().draft())
        .allMatch(p -> p.release().draft())
        .allMatch(p -> p.release().forceTagCreation());
  }

  private static Overrides with(
      Optional<ReleaseVersion> releaseAs, Optional<List<String>> labels, boolean switches) {
    return new Overrides(
        Optional.empty(),
        releaseAs,
        labels,
        switches,
        Optional.empty(),
        switches,
        switches,
        switches);
  }
}

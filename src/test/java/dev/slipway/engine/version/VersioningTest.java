package dev.slipway.engine.version;

import static dev.slipway.engine.version.Changes.changes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.VersioningConfig;
import dev.slipway.model.config.VersioningConfig.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The true table of release-please, row by row. */
class VersioningTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # pre-major,  released,      nothing or fix, feat,         breaking
          '',           1.2.3,         1.2.4,          1.3.0,        2.0.0
          '',           0.1.2,         0.1.3,          0.2.0,        1.0.0
          minor,        0.1.2,         0.1.3,          0.2.0,        0.2.0
          minor,        1.2.3,         1.2.4,          1.3.0,        2.0.0
          patch,        0.1.2,         0.1.3,          0.1.3,        1.0.0
          minor patch,  0.1.2,         0.1.3,          0.1.3,        0.2.0
          minor patch,  0.0.0,         0.0.1,          0.0.1,        0.1.0
          '',           1.0.0-rc.1,    1.0.1-rc.1,     1.1.0-rc.1,   2.0.0-rc.1
          '',           1.2.3-beta.1,  1.2.4-beta.1,   1.3.0-beta.1, 2.0.0-beta.1
          '',           1.2.3+7,       1.2.4+7,        1.3.0+7,      2.0.0+7
          """)
  void by_default_the_changes_decide(
      String options, String released, String fix, String feat, String breaking) {
    assertNext(Strategy.DEFAULT, options, released, List.of(fix, feat, breaking));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ALWAYS_BUMP_PATCH, 1.2.3,        1.2.4
          ALWAYS_BUMP_MINOR, 1.2.3,        1.3.0
          ALWAYS_BUMP_MAJOR, 0.2.3-rc+x,   1.0.0-rc+x
          SERVICE_PACK,      1.2.3,        1.2.3-sp.1
          SERVICE_PACK,      1.2.3-sp.9+x, 1.2.3-sp.10+x
          SERVICE_PACK,      1.2.3-beta,   1.2.3-sp.1
          """)
  void some_strategies_do_not_ask_the_changes(Strategy strategy, String released, String next) {
    assertNext(strategy, "", released, List.of(next, next, next));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # released,    nothing or fix, feat,  breaking
          1.2.3,         1.2.4,          1.3.0, 2.0.0
          1.2.3-beta.1,  1.2.3,          1.3.0, 2.0.0
          1.2.0-beta.1,  1.2.0,          1.2.0, 2.0.0
          1.0.0-beta.1,  1.0.0,          1.0.0, 1.0.0
          2.0.0-rc.9+x,  2.0.0,          2.0.0, 2.0.0
          """)
  void a_pre_release_ends_when_pre_releases_are_off(
      String released, String fix, String feat, String breaking) {
    assertNext(Strategy.PRERELEASE, "beta", released, List.of(fix, feat, breaking));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # type and pre-major, released,     nothing or fix, feat,          breaking
          '',                   1.2.3,        1.2.4,          1.3.0,         2.0.0
          '',                   1.2.3-beta,   1.2.3-beta.1,   1.3.0-beta,    2.0.0-beta
          beta,                 1.2.3,        1.2.4-beta,     1.3.0-beta,    2.0.0-beta
          beta,                 1.2.0-beta.1, 1.2.0-beta.2,   1.2.0-beta.2,  2.0.0-beta.1
          beta,                 1.2.3-beta.1, 1.2.3-beta.2,   1.3.0-beta.1,  2.0.0-beta.1
          beta,                 2.0.0-rc.9+x, 2.0.0-rc.10+x,  2.0.0-rc.10+x, 2.0.0-rc.10+x
          beta,                 1.2.3+x,      1.2.4-beta+x,   1.3.0-beta+x,  2.0.0-beta+x
          beta.0 minor patch,   0.1.0,        0.1.1-beta.0,   0.1.1-beta.0,  0.2.0-beta.0
          """)
  void pre_releases_count_towards_what_the_changes_ask_for(
      String options, String released, String fix, String feat, String breaking) {
    assertNext(
        Strategy.PRERELEASE, "prerelease " + options, released, List.of(fix, feat, breaking));
  }

  @ParameterizedTest
  @CsvSource({
    "beta, beta.1",
    "rc.9, rc.10",
    "a1b, a2b",
    "beta01-09, beta01-10",
    "99, 100",
    "b009, b010"
  })
  void the_last_number_of_a_pre_release_counts(String released, String next) {
    assertThat(next(Strategy.PRERELEASE, "prerelease", "1.2.3-" + released, List.of()).version())
        .hasToString("1.2.3-" + next);
  }

  @ParameterizedTest
  @CsvSource({"feat, 1.3.0", "feature, 1.3.0", "Feat, 1.2.4", "FEATURE, 1.2.4", "features, 1.2.4"})
  void only_the_lower_case_spellings_are_a_feature(String type, String next) {
    assertThat(next(Strategy.DEFAULT, "", "1.2.3", changes(type + ": a")).version())
        .hasToString(next);
  }

  @Test
  void the_newest_of_the_changes_that_decide_is_named() {
    // given
    List<ConventionalCommit> changes =
        changes("fix: a", "feat: newest feature", "feat: older feature", "chore: b");

    // when
    NextVersion next = next(Strategy.DEFAULT, "", "1.2.3", changes);

    // then
    assertThat(next.why()).isEqualTo("a feature moves the minor");
    assertThat(next.decidedBy()).contains(changes.get(1));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1.2.3, '',    feat!: a, a breaking change moves the major
          0.2.3, minor, feat!: a, a breaking change moves the minor before 1.0.0
          1.2.3, '',    feat: a,  a feature moves the minor
          0.2.3, patch, feat: a,  a feature moves the patch before 1.0.0
          1.2.3, '',    fix: a,   a fix moves the patch
          1.2.3, '',    docs: a,  no breaking change and no feature moves the patch
          """)
  void the_reason_is_in_words(String released, String options, String message, String why) {
    assertThat(next(Strategy.DEFAULT, options, released, changes(message)).why()).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.2.0-beta.1 | prerelease | a feature moves the minor, as 1.2.0 does already
          1.2.0-beta.1 | ''         | a feature moves the minor, as 1.2.0 does already, \
          and pre-releases are off
          1.2.3-beta.1 | ''         | a feature moves the minor, and pre-releases are off
          1.2.3        | prerelease | a feature moves the minor
          """)
  void the_reason_tells_what_became_of_the_pre_release(
      String released, String options, String why) {
    assertThat(next(Strategy.PRERELEASE, options, released, changes("feat: a")).why())
        .isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({
    "ALWAYS_BUMP_MINOR, every release moves the minor",
    "SERVICE_PACK, the next service pack"
  })
  void no_change_decides_where_changes_are_not_asked(Strategy strategy, String why) {
    NextVersion next = next(strategy, "", "1.2.3", changes("feat: a"));

    assertThat(next.why()).isEqualTo(why);
    assertThat(next.decidedBy()).isEmpty();
  }

  private static void assertNext(
      Strategy strategy, String options, String released, List<String> expected) {
    assertThat(
            Stream.of(
                changes("fix: a", "chore: b"),
                changes("fix: a", "feat: b"),
                changes("feat: a", "x!: b")))
        .map(changes -> next(strategy, options, released, changes).version().toString())
        .isEqualTo(expected);
    assertThat(next(strategy, options, released, List.of()).version()).hasToString(expected.get(0));
  }

  private static NextVersion next(
      Strategy strategy, String options, String released, List<ConventionalCommit> changes) {
    return Versioning.of(config(strategy, options)).next(ReleaseVersion.parse(released), changes);
  }

  private static VersioningConfig config(Strategy strategy, String options) {
    List<String> words = List.of(options.split(" "));
    return new VersioningConfig(
        strategy,
        words.contains("minor"),
        words.contains("patch"),
        words.stream().filter(word -> word.startsWith("beta")).findFirst(),
        words.contains("prerelease"),
        Optional.empty(),
        Optional.empty());
  }
}

package dev.slipway.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.version.Bump;
import dev.slipway.engine.version.Demand;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.VersionPolicy;
import dev.slipway.model.flow.VersionPolicy.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WaysTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Test
  void a_train_leads_from_stage_to_stage_to_the_release() {
    assertThat(shown(Policies.TRAIN, "1.2.0-alpha.3"))
        .containsExactly(
            "number 1.2.0-alpha.4",
            "stage 1.2.0-beta.1",
            "stage 1.2.0-preview",
            "stage 1.2.0-rc.1",
            "graduation 1.2.0",
            "patch 1.2.1",
            "patch 1.2.1-alpha.1",
            "minor 1.3.0",
            "minor 1.3.0-alpha.1",
            "major 2.0.0",
            "major 2.0.0-alpha.1");
  }

  @Test
  void the_last_stage_leads_to_the_release_alone() {
    assertThat(shown(Policies.TRAIN, "1.2.0-rc.9"))
        .startsWith("number 1.2.0-rc.10", "graduation 1.2.0", "patch 1.2.1");
  }

  @Test
  void a_release_leads_to_bumps_and_the_trains_towards_them() {
    assertThat(shown(Policies.TRAIN, "1.2.0"))
        .containsExactly(
            "patch 1.2.1",
            "patch 1.2.1-alpha.1",
            "minor 1.3.0",
            "minor 1.3.0-alpha.1",
            "major 2.0.0",
            "major 2.0.0-alpha.1");
  }

  @Test
  void stages_of_pep_440_are_spelled_its_way() {
    assertThat(shown(Policies.LINES, "26.2.0b2"))
        .startsWith(
            "number 26.2.0b3", "stage 26.2.0rc1", "graduation 26.2.0", "stage 26.2.0.post1");
    assertThat(shown(Policies.LINES, "26.2.0"))
        .startsWith("stage 26.2.0.post1", "patch 26.2.1", "patch 26.2.1.dev1");
  }

  @Test
  void a_class_that_needs_an_approval_says_so() {
    assertThat(ways(Policies.RECOVERY, "1.2.0-preview", Optional.empty()))
        .anySatisfy(
            way -> {
              assertThat(way.version()).hasToString("1.2.0-preview.1");
              assertThat(way.why()).endsWith("stage preview, which needs approval recovery");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.0,         PATCH, 1.2.1",
    "1.2.0,         MINOR, 1.3.0",
    "1.2.0,         MAJOR, 2.0.0",
    "1.2.0-alpha.1, PATCH, 1.2.0-alpha.2",
    "1.2.0-alpha.1, MINOR, 1.2.0-alpha.2",
    "1.2.0-alpha.1, MAJOR, 2.0.0-alpha.1",
    "1.2.1-rc.1,    PATCH, 1.2.1-rc.2",
    "1.2.1-rc.1,    MINOR, 1.3.0-rc.1",
    "2.0.0-rc.1,    MAJOR, 2.0.0-rc.2"
  })
  void the_commits_ask_for_one_of_them(String current, Bump bump, String asked) {
    assertThat(ways(Policies.TRAIN, current, Optional.of(demand(bump))))
        .filteredOn(Way::asked)
        .extracting(way -> way.version().toString())
        .containsExactly(asked);
  }

  @Test
  void a_class_that_needs_an_approval_is_not_what_commits_ask_for() {
    assertThat(ways(Policies.RECOVERY, "1.2.0-preview", Optional.of(demand(Bump.PATCH))))
        .filteredOn(Way::asked)
        .extracting(way -> way.version().toString())
        .containsExactly("1.2.0");
  }

  @Test
  void the_reason_is_the_one_that_the_commits_give() {
    assertThat(ways(Policies.TRAIN, "1.2.0-rc.1", Optional.of(demand(Bump.MINOR))))
        .filteredOn(Way::asked)
        .extracting(Way::why)
        .containsExactly("a change moves it, as 1.2.0 does");
  }

  static Stream<String> currents() {
    return Stream.of("0.0.0", "0.1.0", "1.2.0-alpha.1", "1.2.0-preview", "1.2.0-rc.10", "1.2.9");
  }

  @ParameterizedTest
  @MethodSource("currents")
  void every_way_leads_up(String current) {
    ReleaseVersion from = ReleaseVersion.parse(current);

    assertThat(ways(Policies.TRAIN, current, Optional.empty()))
        .isNotEmpty()
        .allSatisfy(way -> assertThat(way.version().version()).isGreaterThan(from));
  }

  @ParameterizedTest
  @CsvSource({
    "YYYY.MM.MICRO, 2026.10.4,  date 2026.11.0",
    "YYYY.MM.MICRO, 2026.11.0,  date 2026.11.1",
    "YYYY.MM.DD,    2026.11.19, date 2026.11.20",
    "YY.MM.MICRO,   25.12.3,    date 26.11.0",
    "YYYY.WW.MICRO, 2026.46.0,  date 2026.47.0",
    "YY.Y.Z,        25.18.2,    date 26.1.0",
    "YY.Y.Z,        26.3.1,     date 26.3.2"
  })
  void the_date_says_the_next_version(String form, String current, String first) {
    assertThat(shown(Policies.of(Scheme.SEMVER, "release=" + form), current)).startsWith(first);
  }

  @Test
  void a_date_has_one_version_where_nothing_counts_within_it() {
    assertThat(shown(Policies.of(Scheme.SEMVER, "daily=YYYY.MM.DD"), "2026.11.20")).isEmpty();
  }

  @Test
  void the_date_gives_no_version_again() {
    VersionPolicy policy = Policies.of(Scheme.SEMVER, "release=YYYY.MM.MICRO");
    List<ReleaseVersion> released = List.of(ReleaseVersion.parse("2026.11.3"));

    assertThat(
            new Ways(policy, DAY, released)
                .from(ReleaseVersion.parse("2026.10.0"), Optional.empty()))
        .extracting(way -> way.version().toString())
        .containsExactly("2026.11.4");
  }

  /** The first of January 2027 is in the last week of 2026. */
  @Test
  void weeks_go_with_the_year_of_the_week() {
    VersionPolicy policy = Policies.of(Scheme.SEMVER, "release=YYYY.WW.MICRO");

    assertThat(
            new Ways(policy, LocalDate.of(2027, 1, 1), List.of())
                .from(ReleaseVersion.parse("2026.52.0"), Optional.empty()))
        .extracting(way -> way.version().toString())
        .containsExactly("2026.53.0");
  }

  private static List<String> shown(VersionPolicy policy, String current) {
    return ways(policy, current, Optional.empty()).stream()
        .map(way -> way.kind().word() + " " + way.version())
        .toList();
  }

  private static List<Way> ways(VersionPolicy policy, String current, Optional<Demand> demand) {
    ReleaseVersion version = policy.scheme().notation().parse(current);
    return new Ways(policy, DAY, List.of()).from(version, demand);
  }

  private static Demand demand(Bump bump) {
    return new Demand(bump, "a change moves it", Optional.empty());
  }
}

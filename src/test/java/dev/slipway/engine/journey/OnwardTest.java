package dev.slipway.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnwardTest {

  private static final Optional<String> NOTHING = Optional.empty();
  private static final Optional<String> USUAL = Optional.of("slipway release-pr");

  @Test
  void what_is_under_way_goes_on_first() {
    Seas cut = Seas.of("flow: release-branch\n", "1.2.0").branch("release/1.2.0");

    assertThat(command(cut.facts(), USUAL, Optional.of("1.3.0")))
        .contains("slipway release-pr --target-branch release/1.2.0");
  }

  @Test
  void a_flow_of_release_branches_begins_with_a_cut() {
    JourneyFacts nothing = Seas.of("flow: release-branch\n", "1.2.0").empty();

    assertThat(command(nothing, NOTHING, Optional.of("1.3.0"))).contains("slipway branch 1.3.0");
    assertThat(command(nothing, NOTHING, Optional.of(""))).contains("slipway branch VERSION");
    assertThat(command(nothing, NOTHING, NOTHING)).isEmpty();
  }

  @Test
  void a_version_that_is_refused_or_needs_an_approval_is_not_proposed() {
    JourneyFacts nothing = Seas.of("flow: release-branch\n", "1.2.0").empty();

    for (String due : new String[] {"1.3.0-preview.1", "1.3.0-odd.7"}) {
      assertThat(command(nothing, NOTHING, Optional.of(due))).contains("slipway branch VERSION");
    }
  }

  @Test
  void an_open_release_pull_request_is_merged_before_anything_is_cut() {
    JourneyFacts nothing = Seas.of("flow: release-lines\n", "26.2.0rc1").empty();

    assertThat(command(nothing, Optional.of("slipway pr merge 1"), Optional.of("26.3.0")))
        .contains("slipway pr merge 1");
  }

  @Test
  void a_staging_branch_is_promoted_when_nothing_is_to_be_released_before() {
    Seas staging = Seas.of("flow: staging\nbranches: {integration: develop}\n", "1.2.0").ahead();

    assertThat(command(staging.empty(), USUAL, NOTHING)).isEqualTo(USUAL);
    assertThat(command(staging.empty(), NOTHING, NOTHING)).contains("slipway promote");
    assertThat(command(staging.open("develop", "main").empty(), NOTHING, NOTHING))
        .contains("slipway pr merge 1");
  }

  @Test
  void what_was_squashed_into_production_is_not_promoted_again() {
    Seas staging = Seas.of("flow: staging\nbranches: {integration: develop}\n", "1.2.0");

    assertThat(command(staging.squashed().empty(), NOTHING, NOTHING)).isEmpty();
  }

  @Test
  void a_trunk_is_released_from_as_ever() {
    JourneyFacts trunk = Seas.of("flow: trunk\n", "1.2.0").ahead().empty();

    assertThat(command(trunk, USUAL, NOTHING)).isEqualTo(USUAL);
    assertThat(command(trunk, NOTHING, NOTHING)).isEmpty();
  }

  private static Optional<String> command(
      JourneyFacts facts, Optional<String> usual, Optional<String> due) {
    return Onward.command(facts, Journey.all(facts), usual, due);
  }
}

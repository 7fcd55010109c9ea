package dev.slipway.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.promotion.PromotionCheck;
import dev.slipway.engine.promotion.PromotionCheck.State;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.testkit.Situations;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DelaysTest {

  private static final String RELEASE = "release/1.2.0";

  @Test
  void a_release_branch_is_late_when_it_is_older_than_the_policy_lets_it_be() {
    assertThat(late(cut(Duration.ofHours(48)))).isEmpty();
    assertThat(late(cut(Duration.ofHours(49))))
        .containsExactly(
            "SLIP-800 release/1.2.0 was cut 2 days ago, and a release branch may be 48 h old.");
  }

  @Test
  void of_a_branch_that_nobody_remembers_to_have_cut_no_age_is_told() {
    assertThat(late(flow().branch(RELEASE))).isEmpty();
  }

  private static Seas cut(Duration ago) {
    return flow().branch(RELEASE).cut(ago);
  }

  @Test
  void an_approval_that_was_given_since_makes_no_branch_younger() {
    assertThat(late(cut(Duration.ofHours(49)).done(Deed.CUT, Duration.ofHours(1), Map.of())))
        .hasSize(1);
  }

  @Test
  void after_the_tag_the_sync_and_the_cleanup_are_due() {
    assertThat(late(cut(Duration.ofDays(9)).tag("v1.2.0")))
        .containsExactly(
            "SLIP-801 develop does not have what v1.2.0 brought to main.",
            "SLIP-802 release/1.2.0 is still there, and v1.2.0 is tagged.");
    assertThat(late(flow().tag("v1.2.0").back())).isEmpty();
  }

  @Test
  void a_tag_of_another_hand_is_told_and_does_not_count() {
    assertThat(late(flow().branch(RELEASE).tag("v1.2.0").foreign()))
        .singleElement()
        .asString()
        .startsWith("SLIP-806 v1.2.0 stands on 4444444, of which no receipt tells");
  }

  @Test
  void a_promotion_that_went_another_way_is_told_until_the_release_is_over() {
    Seas squashed = flow().branch(RELEASE).arrived().promotion(check(State.WRONG_METHOD));
    Seas differs = flow().branch(RELEASE).arrived().promotion(check(State.DIFFERS));

    assertThat(late(squashed)).singleElement().asString().startsWith("SLIP-803 1.2.0 was merged");
    assertThat(late(differs)).singleElement().asString().startsWith("SLIP-804 1.2.0 is not in");
    assertThat(late(flow().tag("v1.2.0").back().promotion(check(State.DIFFERS)))).isEmpty();
  }

  private static PromotionCheck check(State state) {
    return new PromotionCheck(
        state,
        Optional.of(Situations.commit(5)),
        state == State.DIFFERS ? List.of("a") : List.of());
  }

  @Test
  void what_is_missing_comes_by_the_command_that_works() {
    Seas conflicting =
        Seas.of("flow: git-flow\n", "1.2.0").tag("v1.2.0").outlook(true, false, false);

    assertThat(Delays.of(conflicting.facts()))
        .singleElement()
        .satisfies(each -> assertThat(each.remedy()).endsWith(": slipway sync --via pull-request"));
  }

  @Test
  void a_whole_branch_that_was_squashed_into_production_is_told() {
    Seas staging = Seas.of("flow: staging\nbranches: {integration: develop}\n", "1.2.0");

    assertThat(Delays.of(staging.squashed().empty()))
        .extracting(Problem::code)
        .containsExactly("SLIP-808");
  }

  @Test
  void who_holds_a_line_is_told() {
    assertThat(late(flow().held()))
        .containsExactly(
            "SLIP-805 Ada <ada@example.org> on dock works on main since 2026-02-01T12:00:00Z:"
                + " tag v1.2.0.");
  }

  @Test
  void all_of_it_is_a_warning() {
    assertThat(Delays.of(flow().held().branch(RELEASE).tag("v1.2.0").facts()))
        .extracting(Problem::kind)
        .containsOnly(Kind.WARNING);
  }

  private static Seas flow() {
    return Seas.of("flow: release-branch\n", "1.2.0");
  }

  private static List<String> late(Seas seas) {
    return Delays.of(seas.facts()).stream().map(each -> each.code() + " " + each.what()).toList();
  }
}

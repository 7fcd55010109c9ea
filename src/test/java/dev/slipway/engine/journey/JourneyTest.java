package dev.slipway.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.receipt.ReceiptEntry.Deed;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The state machines of requirements 2.2, 3.2 and 5.2: each sign, its stage and what comes next.
 */
class JourneyTest {

  private static final String RELEASE = "release/1.2.0";
  private static final String PROMOTION = "chore/promote-1.2.0-main";
  private static final String COMMIT = "a".repeat(40);

  @Test
  void a_release_branch_is_cut_proposed_prepared_promoted_tagged_synced_and_cleaned() {
    assertThat(branchFlow().told()).isEqualTo("nowhere");
    assertThat(branchFlow().branch(RELEASE).told())
        .isEqualTo("cut: slipway release-pr --target-branch release/1.2.0");
    assertThat(branchFlow().branch(RELEASE).open("bot", RELEASE).told())
        .isEqualTo("proposed: slipway pr merge 1");
    assertThat(branchFlow().branch(RELEASE).prepared().told())
        .isEqualTo("prepared: slipway promote 1.2.0");
    assertThat(promoting().told()).isEqualTo("promoting: slipway pr merge 1");
    assertThat(branchFlow().branch(RELEASE).prepared().arrived().told())
        .isEqualTo("promoted: slipway tag 1.2.0 --confirm \"GO 1.2.0\"");
    assertThat(branchFlow().branch(RELEASE).tag("v1.2.0").told()).isEqualTo("tagged: slipway sync");
    assertThat(branchFlow().branch(RELEASE).tag("v1.2.0").back().told())
        .isEqualTo("synced: slipway cleanup --yes");
    assertThat(branchFlow().tag("v1.2.0").back().told()).isEqualTo("cleaned: nothing");
  }

  private static Seas branchFlow() {
    return Seas.of("flow: release-branch\n", "1.2.0");
  }

  private static Seas promoting() {
    return branchFlow().branch(RELEASE).branch(PROMOTION).prepared().open(PROMOTION, "main");
  }

  @Test
  void a_sync_is_named_as_it_has_to_be_typed() {
    assertThat(out().outlook(true, false, false).told())
        .isEqualTo("tagged: slipway sync --via pull-request");
    assertThat(out().outlook(false, false, true).told()).isEqualTo("tagged: slipway sync --yes");
    assertThat(asked().outlook(true, true, false).told()).isEqualTo("tagged: slipway pr show 1");
    assertThat(asked().outlook(true, false, false).told()).isEqualTo("tagged: slipway pr merge 1");
  }

  private static Seas out() {
    return Seas.of("flow: git-flow\n", "1.2.0").tag("v1.2.0");
  }

  private static Seas asked() {
    return out().open("sync/main-to-develop", "develop");
  }

  @Test
  void where_one_branch_is_all_it_is_named_once() {
    Seas one = Seas.of("flow: release-branch\nbranches: {integration: main}\n", "1.2.0");

    assertThat(Journey.all(one.branch(RELEASE).tag("v1.2.0").back().facts()))
        .extracting(Journey::nextGuard)
        .containsExactly("nothing is lost: main has what its branches hold");
  }

  @Test
  void metadata_alone_is_squashed_into_production() {
    Map<String, String> facts =
        Map.of(
            "mode", "metadata",
            "pull request from", PROMOTION,
            "promoted commit", COMMIT,
            "production commit", COMMIT,
            "expected tree", COMMIT);

    assertThat(promoting().done(Deed.PROMOTE, Duration.ZERO, facts).told())
        .isEqualTo("promoting: slipway pr merge 1 --squash");
  }

  @Test
  void what_waits_for_its_merge_is_not_over() {
    assertThat(branchFlow().tag("v1.2.0").back().open("chore/sync-main-develop", "develop").told())
        .isEqualTo("cleaned: nothing");
    assertThat(branchFlow().branch(PROMOTION).tag("v1.2.0").back().told())
        .isEqualTo("synced: slipway cleanup --yes");
  }

  @Test
  void a_cut_that_prepares_goes_into_production_by_its_own_pull_request() {
    Seas cut = Seas.of("flow: git-flow\n", "1.2.0").branch("release/v1.2.0").prepared();

    assertThat(cut.open("release/v1.2.0", "main").told())
        .isEqualTo("promoting: slipway pr merge 1");
    assertThat(cut.arrived().tag("v1.2.0").told()).isEqualTo("tagged: slipway sync");
  }

  @Test
  void a_draft_is_looked_at_before_it_is_merged() {
    assertThat(branchFlow().branch(RELEASE).open("bot", RELEASE, true).told())
        .isEqualTo("proposed: slipway pr show 1");
  }

  @Test
  void the_first_candidate_cuts_its_line_with_its_tag() {
    assertThat(line("26.2.0rc1").branch("release/26.2.0rc1").prepared().arrived().told())
        .isEqualTo("promoted: slipway branch 26.2.0rc1 --confirm \"GO 26.2.0rc1\"");
  }

  @Test
  void what_comes_later_is_tagged_on_its_line() {
    Seas later = line("26.2.1").branch("26.2").branch("release/26.2.1");

    assertThat(later.facts().releases().get(0).home().name()).isEqualTo("26.2");
    assertThat(later.prepared().open("release/26.2.1", "26.2").told())
        .isEqualTo("promoting: slipway pr merge 1");
    assertThat(later.arrived().told())
        .isEqualTo("promoted: slipway tag 26.2.1 --confirm \"GO 26.2.1\"");
    assertThat(later.tag("26.2.1").told()).isEqualTo("tagged: slipway sync");
  }

  private static Seas line(String version) {
    return Seas.of("flow: release-lines\n", version);
  }

  @Test
  void the_next_guard_names_version_and_branches() {
    Journey prepared = Journey.all(branchFlow().branch(RELEASE).prepared().facts()).get(0);

    assertThat(prepared.nextGuard())
        .isEqualTo("no version goes down on main, and its files are as expected");
    assertThat(prepared.head()).isPresent();
  }
}

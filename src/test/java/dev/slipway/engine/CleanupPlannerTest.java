package dev.slipway.engine;

import static dev.slipway.testkit.Situations.commit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.CleanupFacts.Candidate;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.tag.TagMark;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.plan.PushTogether;
import dev.slipway.plan.Step;
import dev.slipway.testkit.Situations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CleanupPlannerTest {

  private final Situation situation =
      Situations.of("flow: release-branch\n").tag("v0.6.5", 3).tag("v0.6.4", 2).seen();
  private final List<CommitId> contained = new ArrayList<>(List.of(commit(2), commit(3)));
  private final List<Candidate> candidates = new ArrayList<>();

  @Test
  void branches_of_one_release_go_together_and_that_is_remembered() {
    candidate("release-please--branches--release/0.6.5");
    candidate("release/0.6.4");
    candidate("release/0.6.5");

    assertThat(steps())
        .containsExactly(
            "delete branch release-please--branches--release/0.6.5 (4444444), delete branch"
                + " release/0.6.5 (4444444), and note it in the receipt of v0.6.5",
            "delete branch release/0.6.4 (4444444), and note it in the receipt of v0.6.4");
  }

  @Test
  void a_branch_of_no_release_just_goes() {
    candidate("release-please--branches--main");

    assertThat(steps()).containsExactly("delete branch release-please--branches--main (4444444)");
  }

  @Test
  void the_entry_has_the_branches_that_go_and_no_others() {
    candidate("release/0.6.5");
    candidate("release/0.6.4", List.of("a.txt"), Optional.empty());

    PushTogether step = (PushTogether) plan().plan().steps().get(0);

    assertThat(step.entry().guards())
        .extracting(GuardResult::name)
        .containsExactly("release/0.6.5");
  }

  @Test
  void what_only_it_has_keeps_a_branch() {
    candidate("release/0.6.5", List.of("a.txt", "b.txt"), Optional.empty());

    assertStays("stays: only it has this: a.txt, b.txt");
  }

  @Test
  void an_open_pull_request_keeps_a_branch() {
    candidate("release/0.6.5", List.of(), Optional.of(pullRequest()));

    assertStays("stays: pull request #7 is open");
  }

  @Test
  void a_release_that_is_not_tagged_keeps_its_branch() {
    candidate("release/0.6.6");

    assertStays("stays: v0.6.6 is not tagged");
  }

  @Test
  void a_tag_of_another_hand_keeps_its_branch() {
    contained.clear();
    candidate("release/0.6.5");

    assertStays(
        "stays: v0.6.5 stands on 3333333, of which no receipt tells and which no branch has that"
            + " tags are on");
  }

  @Test
  void a_version_that_the_policy_does_not_know_keeps_its_branch() {
    candidate("release/0.0.0-test");

    assertStays("stays: its name has no version that the policy knows");
  }

  @Test
  void where_there_is_nothing_to_clean_up_that_is_said() {
    assertThat(plan().decision().remarks()).containsExactly("There is no branch to clean up.");
  }

  private void assertStays(String fact) {
    assertThat(steps()).isEmpty();
    assertThat(plan().decision().guards())
        .singleElement()
        .isEqualTo(
            new GuardResult(
                candidates.get(0).branch().name().name(), GuardResult.Verdict.SKIPPED, fact));
  }

  private void candidate(String name) {
    candidate(name, List.of(), Optional.empty());
  }

  private void candidate(String name, List<String> left, Optional<PullRequest> waiting) {
    ToolBranch branch = ToolBranch.of(new BranchName(name), situation.flow()).orElseThrow();
    Optional<String> tag = branch.version().map(version -> "v" + version);
    Optional<TagMark> mark =
        tag.map(each -> TagMark.of(Receipt.none(each), situation.tag(each), contained::contains));
    Optional<Receipt> receipt = tag.map(Receipt::none);
    candidates.add(new Candidate(branch, commit(4), tag, mark, waiting, left, receipt));
  }

  private static PullRequest pullRequest() {
    return new PullRequest(
        7,
        State.OPEN,
        new BranchName("release/0.6.5"),
        new BranchName("main"),
        "Release v0.6.5",
        "",
        List.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        Situations.NOW,
        Optional.empty());
  }

  private List<String> steps() {
    return plan().plan().steps().stream().map(Step::describe).toList();
  }

  private Planned plan() {
    return new CleanupPlanner(new CleanupFacts(situation, candidates)).plan();
  }
}

package dev.slipway.engine;

import static dev.slipway.testkit.Situations.commit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.engine.BackportFacts.Head;
import dev.slipway.engine.BackportFacts.Target;
import dev.slipway.model.BranchName;
import dev.slipway.model.Commit;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.PushPick;
import dev.slipway.plan.Step;
import dev.slipway.testkit.Situations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackportPlannerTest {

  private static final BranchName LINE = new BranchName("26.8");
  private static final BranchName HEAD = new BranchName("backport/12-to-26.8");

  private final List<Target> targets = new ArrayList<>();
  private boolean merged = true;

  @Test
  void a_change_that_fits_is_picked_and_offered() {
    target(false, List.of(), Head.free(HEAD));

    assertThat(steps())
        .containsExactly(
            "pick 1111111 onto 2222222 and push that as backport/12-to-26.8",
            "open pull request 'fix: a leak (#12)' into 26.8");
    assertThat(pullRequest().draft()).isFalse();
  }

  @Test
  void the_pick_says_where_it_is_from() {
    target(false, List.of(), Head.free(HEAD));

    assertThat(((PushPick) plan().plan().steps().get(0)).message())
        .isEqualTo("fix: a leak (#12)\n\n(cherry picked from commit " + commit(1) + ")");
  }

  @Test
  void a_change_that_does_not_fit_is_a_draft_that_names_the_files() {
    target(false, List.of("a.txt"), Head.free(HEAD));

    assertThat(steps().get(0)).endsWith("with conflicts in a.txt");
    assertThat(pullRequest().draft()).isTrue();
    assertThat(pullRequest().labels()).containsExactly("backport", "backport: conflicts");
    assertThat(pullRequest().body()).contains("- `a.txt`\n");
  }

  @Test
  void a_line_that_has_it_gets_nothing() {
    target(true, List.of(), Head.free(HEAD));

    assertThat(steps()).isEmpty();
    assertThat(plan().decision().facts()).containsEntry("26.8", "has it already");
  }

  @Test
  void a_line_without_a_branch_is_skipped() {
    targets.add(new Target("26.8", LINE, Optional.empty(), false, List.of(), Head.free(HEAD)));

    assertThat(steps()).isEmpty();
    assertThat(plan().decision().facts())
        .containsEntry("26.8", "skipped, the remote has no branch 26.8");
  }

  @Test
  void after_a_run_that_was_cut_short_only_the_pull_request_is_opened() {
    target(false, List.of(), new Head(HEAD, true, true, Optional.empty()));

    assertThat(steps()).containsExactly("open pull request 'fix: a leak (#12)' into 26.8");
  }

  @Test
  void somebody_elses_branch_of_that_name_stays() {
    target(false, List.of(), new Head(HEAD, true, false, Optional.empty()));

    assertRefused("SLIP-789");
  }

  @Test
  void a_change_that_is_not_merged_goes_nowhere() {
    merged = false;
    target(false, List.of(), Head.free(HEAD));

    assertRefused("SLIP-787");
  }

  private void target(boolean there, List<String> conflicts, Head head) {
    targets.add(new Target("26.8", LINE, Optional.of(commit(2)), there, conflicts, head));
  }

  private void assertRefused(String code) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(this::plan)
        .satisfies(e -> assertThat(e.problems()).extracting(Problem::code).containsExactly(code));
  }

  private OpenPullRequest pullRequest() {
    return (OpenPullRequest) plan().plan().steps().get(1);
  }

  private List<String> steps() {
    return plan().plan().steps().stream().map(Step::describe).toList();
  }

  private Planned plan() {
    Commit fix =
        new Commit(
            commit(1),
            List.of(),
            Situations.ADA.person(),
            Situations.NOW,
            "fix: a leak (#12)\n",
            List.of());
    return new BackportPlanner(
            new BackportFacts(
                PickedChange.of(fix, Optional.empty()),
                List.of(new BranchName("main")),
                merged,
                new BackportTargets(List.of("26.8"), "named with --to"),
                targets))
        .plan();
  }
}

package dev.slipway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.MergePullRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PullRequestPlannerTest {

  private static final CommitId TIP = new CommitId("1".repeat(40));

  @Test
  void an_open_one_is_merged_as_it_stands() {
    assertThat(PullRequestPlanner.merge(open(), MergeMethod.SQUASH).steps())
        .containsExactly(new MergePullRequest(7, new BranchName("main"), MergeMethod.SQUASH, TIP));
  }

  @Test
  void what_is_done_already_is_planned_no_more() {
    assertThat(PullRequestPlanner.merge(in(State.MERGED), MergeMethod.MERGE).steps()).isEmpty();
    assertThat(PullRequestPlanner.close(in(State.CLOSED)).steps()).isEmpty();
  }

  @Test
  void an_open_one_is_closed() {
    assertThat(PullRequestPlanner.close(open()).steps()).containsExactly(new ClosePullRequest(7));
  }

  @Test
  void one_that_is_not_ready_is_not_merged() {
    assertRefused("SLIP-452", () -> PullRequestPlanner.merge(in(State.CLOSED), MergeMethod.MERGE));
    assertRefused(
        "SLIP-453",
        () ->
            PullRequestPlanner.merge(with(State.OPEN, true, Optional.of(TIP)), MergeMethod.MERGE));
    assertRefused(
        "SLIP-451",
        () ->
            PullRequestPlanner.merge(with(State.OPEN, false, Optional.empty()), MergeMethod.MERGE));
  }

  @Test
  void one_that_is_merged_is_not_closed() {
    assertRefused("SLIP-454", () -> PullRequestPlanner.close(in(State.MERGED)));
  }

  private static void assertRefused(String code, ThrowingCallable planning) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(planning)
        .satisfies(
            e -> {
              assertThat(e.problems()).extracting(Problem::code).containsExactly(code);
              assertThat(e.problems()).extracting(Problem::kind).containsExactly(Kind.GATE);
            });
  }

  private static PullRequest open() {
    return in(State.OPEN);
  }

  private static PullRequest in(State state) {
    return with(state, false, Optional.of(TIP));
  }

  private static PullRequest with(State state, boolean draft, Optional<CommitId> tip) {
    return new PullRequest(
        7,
        state,
        new BranchName("topic"),
        new BranchName("main"),
        "Release 1.0.0",
        "",
        List.of(),
        draft,
        tip,
        Optional.empty(),
        Instant.EPOCH,
        Optional.empty());
  }
}

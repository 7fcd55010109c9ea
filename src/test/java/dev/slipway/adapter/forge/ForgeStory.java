package dev.slipway.adapter.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.CommentPullRequest;
import dev.slipway.plan.CreateRelease;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.plan.MergePullRequest;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.UpdatePullRequest;
import dev.slipway.port.read.PullRequests.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Tells in few words what happens on a forge. */
final class ForgeStory {

  static final BranchName MAIN = new BranchName("main");
  static final BranchName TOPIC = new BranchName("topic");

  final ForgeWorld world;
  final ForgeWorld.Clone forge;

  ForgeStory(ForgeWorld world) {
    this(world, world.newClone());
  }

  ForgeStory(ForgeWorld world, ForgeWorld.Clone forge) {
    this.world = world;
    this.forge = forge;
  }

  /** The same remote from another clone. */
  ForgeStory elsewhere() {
    return new ForgeStory(world);
  }

  /** Pushes a commit to topic and opens the pull request from there to main. */
  PullRequest openTopic() {
    return pushAndOpen("topic");
  }

  PullRequest pushAndOpen(String head) {
    world.push(head, "feat: " + head);
    return open(head, "main");
  }

  PullRequest open(String head, String base) {
    return open(
        new OpenPullRequest(
            new BranchName(head), new BranchName(base), "Title", "Body", List.of("x"), false));
  }

  PullRequest open(OpenPullRequest step) {
    return forge.writer().open(step);
  }

  PullRequest update(int number, String title, String body) {
    return forge.writer().update(new UpdatePullRequest(number, title, body));
  }

  PullRequest label(int number, List<String> add, List<String> remove) {
    return forge.writer().label(new LabelPullRequest(number, add, remove));
  }

  PullRequest comment(int number, String body) {
    return forge.writer().comment(new CommentPullRequest(number, body));
  }

  PullRequest close(int number) {
    return forge.writer().close(new ClosePullRequest(number));
  }

  /** Merges with the head where it stands. */
  CommitId merge(int number, MergeMethod method) {
    return merge(number, method, find(number).headCommit().orElseThrow());
  }

  CommitId merge(int number, MergeMethod method, CommitId planned) {
    return forge.writer().merge(new MergePullRequest(number, MAIN, method, planned));
  }

  PullRequest find(int number) {
    return forge.pullRequests().find(number).orElseThrow();
  }

  List<Integer> numbers(Set<State> states, BranchName base, int limit) {
    return forge
        .pullRequests()
        .list(new Query(states, Optional.empty(), Optional.of(base), limit))
        .stream()
        .map(PullRequest::number)
        .toList();
  }

  List<PullRequest> all() {
    return forge.pullRequests().list(Query.of(State.values()));
  }

  CreateRelease release(String tag, String notes) {
    return new CreateRelease(tag, tag, notes, world.tip("main"), false, false);
  }

  static void assertProblem(String code, ThrowingCallable doing) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(
            ProblemException.class,
            thrown -> assertThat(thrown.problems()).extracting(Problem::code).containsOnly(code));
  }
}

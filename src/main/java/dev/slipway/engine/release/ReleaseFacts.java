package dev.slipway.engine.release;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.pullrequest.ReleaseBranch;
import dev.slipway.model.BranchName;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Repo;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.LabelConfig;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.forge.PullRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the next releases are decided from, read once before anything is decided.
 *
 * @param target the branch that is released from
 * @param head where it stands
 * @param files its files there
 * @param unreleased what is not released yet, one entry a package, in configured order
 * @param pullRequests into the target branch, most recently updated first
 * @param repo where links in notes lead
 * @param date of the release, in UTC
 */
public record ReleaseFacts(
    ReleaseConfig config,
    BranchName target,
    CommitId head,
    Snapshot files,
    List<Unreleased> unreleased,
    List<PullRequest> pullRequests,
    Optional<Repo> repo,
    LocalDate date) {

  public ReleaseFacts {
    unreleased = List.copyOf(unreleased);
    pullRequests = List.copyOf(pullRequests);
  }

  /**
   * A package and the commits since its baseline.
   *
   * @param commits of the whole repository, newest first; which of them are the package's is for
   *     {@link Routing} to say
   * @param added changes that no commit made, older than all others
   */
  public record Unreleased(
      Component component,
      Baseline baseline,
      List<Commit> commits,
      List<ConventionalCommit> added) {

    public Unreleased(Component component, Baseline baseline, List<Commit> commits) {
      this(component, baseline, commits, List.of());
    }
  }

  public List<Component> components() {
    return unreleased.stream().map(Unreleased::component).toList();
  }

  public List<PullRequest> pullRequests(PullRequest.State state) {
    return pullRequests.stream().filter(each -> each.state() == state).toList();
  }

  /** Merged release pull requests that wait for their tags. */
  public List<PullRequest> untaggedMerges() {
    return pullRequests(PullRequest.State.MERGED).stream()
        .filter(each -> each.carries(config.labels().pending()))
        .toList();
  }

  /**
   * Release pull requests that wait for their merge. Those of a flow have no labels, but a name.
   */
  public List<PullRequest> openReleases() {
    LabelConfig labels = config.labels();
    BranchName own = ReleaseBranch.of(target).name();
    return pullRequests(PullRequest.State.OPEN).stream()
        .filter(
            each ->
                each.head().equals(own)
                    || each.carries(labels.pending())
                    || each.carries(labels.snapshot()))
        .toList();
  }

  /** The pull request from the same branch, the last updated one of this state. */
  public Optional<PullRequest> counterpart(ReleasePullRequest wanted, PullRequest.State state) {
    return pullRequests(state).stream()
        .filter(each -> each.head().equals(wanted.head()))
        .findFirst();
  }

  /** The body of the pull request that brought a commit in, which may say better what it is. */
  Map<CommitId, String> bodies() {
    Map<CommitId, String> bodies = new HashMap<>();
    pullRequests.forEach(
        each -> each.mergeCommit().ifPresent(commit -> bodies.put(commit, each.body())));
    return bodies;
  }

  /** The same facts with other packages. */
  public ReleaseFacts with(List<Unreleased> other) {
    return new ReleaseFacts(config, target, head, files, other, pullRequests, repo, date);
  }
}

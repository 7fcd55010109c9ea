package dev.slipway.engine;

import dev.slipway.engine.Standings.Standing;
import dev.slipway.engine.pullrequest.Overflow;
import dev.slipway.engine.pullrequest.PullRequestBody;
import dev.slipway.engine.pullrequest.Snooze;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.release.ReleasePullRequest;
import dev.slipway.model.BranchName;
import dev.slipway.model.FileEdit;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReleaseProblems;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.Step;
import dev.slipway.plan.UpdatePullRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the release pull requests that are due into the steps that are still missing. */
public final class ReleasePrPlanner {

  private final ReleaseFacts facts;
  private final Standings standings;

  public ReleasePrPlanner(ReleaseFacts facts, Standings standings) {
    this.facts = facts;
    this.standings = standings;
  }

  /**
   * Plans what is missing; nothing where every pull request is as it should be.
   *
   * @throws ProblemException {@code SLIP-607} while a merged release pull request is not tagged
   */
  public Plan plan(List<ReleasePullRequest> due) {
    if (!due.isEmpty()) {
      refuseWhileUntagged();
    }
    return planExact(due);
  }

  /** As {@link #plan}, of a release branch: nothing on it is tagged before all of it is ready. */
  Plan planExact(List<ReleasePullRequest> due) {
    List<Step> steps = new ArrayList<>();
    due.stream().filter(each -> !each.isOut()).forEach(each -> steps.addAll(steps(each)));
    return new Plan(title(due), steps);
  }

  private void refuseWhileUntagged() {
    facts.untaggedMerges().stream()
        .findFirst()
        .ifPresent(
            merged -> {
              throw new ProblemException(
                  ReleaseProblems.untaggedMerged(merged.number(), merged.title()));
            });
  }

  private String title(List<ReleasePullRequest> due) {
    long releases = due.stream().mapToLong(each -> each.releases().size()).sum();
    if (releases == 1) {
      return "release %s from %s".formatted(due.get(0).releases().get(0).version(), facts.target());
    }
    return releases == 0
        ? "nothing to release from " + facts.target()
        : "release %d packages from %s".formatted(releases, facts.target());
  }

  private List<Step> steps(ReleasePullRequest wanted) {
    Optional<PullRequest> open = facts.counterpart(wanted, State.OPEN);
    if (open.isPresent()) {
      return bringUpToDate(wanted, open.get());
    }
    Optional<PullRequest> snoozed = facts.counterpart(wanted, State.CLOSED).filter(Snooze::isOn);
    return snoozed.map(each -> wake(wanted, each)).orElseGet(() -> open(wanted));
  }

  private List<Step> open(ReleasePullRequest wanted) {
    List<Step> steps = new ArrayList<>(push(wanted));
    steps.add(wanted.opening());
    return steps;
  }

  /** What people did on the release branch stays, until there is something new to say. */
  private List<Step> bringUpToDate(ReleasePullRequest wanted, PullRequest there) {
    refuseWhenLandedUnseen(wanted, there);
    boolean same = wanted.isSaidBy(there) && !facts.config().alwaysUpdate();
    if (same && isUpToDate(wanted.head()) && !Snooze.isOn(there)) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>(push(wanted));
    if (!wanted.isSaidBy(there) || facts.config().alwaysUpdate()) {
      steps.add(update(wanted, there));
    }
    if (Snooze.isOn(there)) {
      steps.add(new LabelPullRequest(there.number(), List.of(), List.of(Snooze.LABEL)));
    }
    return steps;
  }

  private boolean isUpToDate(BranchName branch) {
    return standings.of(branch).filter(Standing::upToDate).isPresent();
  }

  /** A squash made by hand leaves no trace in the graph, but the manifest has its version. */
  private void refuseWhenLandedUnseen(ReleasePullRequest wanted, PullRequest there) {
    List<ReleaseVersion> offered =
        PullRequestBody.parse(there.body(), facts.config().notation())
            .map(PullRequestBody::entries)
            .orElse(List.of())
            .stream()
            .map(PullRequestBody.Entry::version)
            .toList();
    wanted.releases().stream()
        .filter(
            release -> release.isUntagged() && release.from().filter(offered::contains).isPresent())
        .findFirst()
        .ifPresent(
            release -> {
              ReleaseVersion version = release.from().orElseThrow();
              throw new ProblemException(
                  ReleaseProblems.landedUnseen(
                      there.number(),
                      version.toString(),
                      release.component().tag(version).toString()));
            });
  }

  private List<Step> wake(ReleasePullRequest wanted, PullRequest there) {
    return wanted.isSaidBy(there) ? List.of() : bringUpToDate(wanted, there);
  }

  private static Step update(ReleasePullRequest wanted, PullRequest there) {
    return new UpdatePullRequest(there.number(), wanted.title(), wanted.body());
  }

  private List<Step> push(ReleasePullRequest wanted) {
    List<Step> steps = new ArrayList<>();
    wanted
        .overflow()
        .flatMap(aside -> push(wanted, aside.branch(), List.of(notesFile(aside))))
        .ifPresent(steps::add);
    push(wanted, wanted.head(), wanted.edits()).ifPresent(steps::add);
    return steps;
  }

  private Optional<Step> push(ReleasePullRequest wanted, BranchName branch, List<FileEdit> edits) {
    Optional<Standing> standing = standings.of(branch);
    return standing.filter(there -> holds(there, edits)).isPresent()
        ? Optional.empty()
        : Optional.of(
            new PushBranch(
                branch, facts.head(), wanted.message(), edits, standing.map(Standing::tip)));
  }

  private static boolean holds(Standing standing, List<FileEdit> edits) {
    return standing.upToDate()
        && standing
            .files()
            .filter(
                files ->
                    edits.stream().allMatch(edit -> files.text(edit.path()).equals(edit.after())))
            .isPresent();
  }

  private static FileEdit notesFile(Overflow aside) {
    return FileEdit.of(Overflow.FILE, Optional.empty(), aside.text());
  }
}

package dev.slipway.engine;

import dev.slipway.engine.ForgeState.Standing;
import dev.slipway.engine.pullrequest.Overflow;
import dev.slipway.engine.pullrequest.PullRequestBody;
import dev.slipway.engine.release.Draft;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.release.ReleasePullRequest;
import dev.slipway.model.BranchName;
import dev.slipway.model.FileEdit;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.LabelConfig;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReleaseProblems;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.Step;
import dev.slipway.plan.UpdatePullRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the release pull requests that are due into the steps that are still missing. */
public final class ReleasePrPlanner {

  private static final String SNOOZED = "autorelease: snooze";

  private final ReleaseFacts facts;
  private final ForgeState forge;

  public ReleasePrPlanner(ReleaseFacts facts, ForgeState forge) {
    this.facts = facts;
    this.forge = forge;
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
    List<Step> steps = new ArrayList<>();
    due.stream()
        .filter(each -> !each.edits().isEmpty())
        .filter(each -> !each.releases().stream().allMatch(Draft::isOut))
        .forEach(each -> steps.addAll(steps(each)));
    return new Plan(title(due), steps);
  }

  private void refuseWhileUntagged() {
    forge.merged().stream()
        .filter(merged -> merged.carries(labels().pending()))
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
    Optional<PullRequest> open = match(forge.open(), wanted.head());
    if (open.isPresent()) {
      return bringUpToDate(wanted, open.get());
    }
    Optional<PullRequest> snoozed =
        match(forge.closed(), wanted.head()).filter(ReleasePrPlanner::isSnoozed);
    return snoozed.map(each -> wake(wanted, each)).orElseGet(() -> open(wanted));
  }

  private List<Step> open(ReleasePullRequest wanted) {
    List<Step> steps = new ArrayList<>(push(wanted));
    steps.add(
        new OpenPullRequest(
            wanted.head(),
            wanted.base(),
            wanted.title(),
            wanted.body(),
            wanted.labels(),
            wanted.draft()));
    return steps;
  }

  /** What people did on the release branch stays, until there is something new to say. */
  private List<Step> bringUpToDate(ReleasePullRequest wanted, PullRequest there) {
    refuseWhenLandedUnseen(wanted, there);
    boolean same = says(there, wanted) && !facts.config().alwaysUpdate();
    if (same && isUpToDate(wanted.head()) && !isSnoozed(there)) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>(push(wanted));
    if (!says(there, wanted) || facts.config().alwaysUpdate()) {
      steps.add(update(wanted, there));
    }
    if (isSnoozed(there)) {
      steps.add(new LabelPullRequest(there.number(), List.of(), List.of(SNOOZED)));
    }
    return steps;
  }

  private boolean isUpToDate(BranchName branch) {
    return Optional.ofNullable(forge.branches().get(branch)).filter(Standing::upToDate).isPresent();
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
    return says(there, wanted) ? List.of() : bringUpToDate(wanted, there);
  }

  private static boolean isSnoozed(PullRequest there) {
    return there.labels().contains(SNOOZED);
  }

  /** A title edited by hand stays, as long as the notes are the same: it may name the version. */
  private static boolean says(PullRequest there, ReleasePullRequest wanted) {
    return there.body().replace("\r\n", "\n").equals(wanted.body());
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
    Optional<Standing> standing = Optional.ofNullable(forge.branches().get(branch));
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

  private static Optional<PullRequest> match(List<PullRequest> all, BranchName head) {
    return all.stream().filter(each -> each.head().equals(head)).findFirst();
  }

  private LabelConfig labels() {
    return facts.config().labels();
  }
}

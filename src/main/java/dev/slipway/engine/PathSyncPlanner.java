package dev.slipway.engine;

import dev.slipway.engine.SyncFacts.SyncBranch;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.guard.SectionsKept;
import dev.slipway.engine.guard.TextChange;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.RefChange;
import dev.slipway.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Brings only some files back, as they are on the branch of a release: the changelog of a final
 * (requirements E11).
 */
public final class PathSyncPlanner {

  /** What comes from a release goes into no other one. */
  private static final String TRAILER = "Backport: none";

  private final SyncFacts facts;
  private final PathSync sync;

  public PathSyncPlanner(SyncFacts facts, PathSync sync) {
    this.facts = facts;
    this.sync = sync;
  }

  /**
   * Plans one commit with the files; nothing where they are the same on both sides or not there,
   * while only prereleases are out, and where a pull request brings them.
   *
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-783} to {@code SLIP-785}
   */
  public Planned plan() {
    if (sync.edits().isEmpty()) {
      return facts.nothing("%s has these files as %s has them.".formatted(into(), facts.from()));
    }
    if (!sync.isFinal()) {
      return facts.nothing("%s is no final; its files come with one.".formatted(facts.release()));
    }
    if (!facts.push() && facts.branch().waits()) {
      int number = facts.branch().pullRequest().orElseThrow();
      return facts.nothing("Pull request #%d brings it.".formatted(number));
    }
    List<GuardResult> guards = guards().orThrow();
    Map<String, String> told = Map.of("files", paths());
    Plan plan = new Plan(facts.title(), steps(guards, told), Optional.of(facts.claim()));
    return new Planned(plan, new Decision(facts.release(), guards, told, List.of()));
  }

  private Guards guards() {
    Guards guards = new Guards();
    sync.edits()
        .forEach(
            edit ->
                SectionsKept.of(edit.path(), edit.after(), edit.before(), edit.after())
                    .ask(guards, into()));
    PolicyFiles.ask(guards, facts, policy());
    return guards;
  }

  private List<TextChange> policy() {
    return sync.edits().stream()
        .filter(edit -> sync.policy().contains(edit.path()))
        .map(edit -> new TextChange(edit.path(), edit.before(), edit.after()))
        .toList();
  }

  private List<Step> steps(List<GuardResult> guards, Map<String, String> told) {
    List<Step> steps =
        new ArrayList<>(
            facts
                .memory()
                .steps(
                    changes(),
                    guards,
                    PolicyFiles.approvals(facts, Optional.of(sync.tree()), policy()),
                    told));
    if (!facts.push()) {
      steps.add(
          new OpenPullRequest(
              facts.branch().name(), facts.into().branch(), title(), body(), List.of(), false));
    }
    return steps;
  }

  private List<RefChange> changes() {
    SyncBranch branch = facts.branch();
    CommitId into = facts.into().tip();
    if (facts.push()) {
      return List.of(push(facts.into().branch(), Optional.of(into)));
    }
    return branch.holds() ? List.of() : List.of(push(branch.name(), branch.tip()));
  }

  private PushBranch push(BranchName branch, Optional<CommitId> expected) {
    return new PushBranch(
        branch, facts.into().tip(), title() + "\n\n" + TRAILER, sync.edits(), expected);
  }

  private String title() {
    String of = facts.release().isEmpty() ? facts.from().toString() : facts.release();
    return "release: sync %s of %s to %s".formatted(paths(), of, into());
  }

  private String body() {
    return "%s of %s, as %s has it.\n\n%s\n"
        .formatted(paths(), facts.release(), facts.from(), TRAILER);
  }

  private String paths() {
    return sync.edits().stream().map(FileEdit::path).collect(Collectors.joining(", "));
  }

  private String into() {
    return facts.into().toString();
  }
}

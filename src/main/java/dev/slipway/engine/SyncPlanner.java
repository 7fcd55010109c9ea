package dev.slipway.engine;

import dev.slipway.engine.SyncFacts.SyncBranch;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Guards;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.SyncProblems;
import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushMerge;
import dev.slipway.plan.RefChange;
import dev.slipway.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings all of production back into integration, by a merge (requirements C9). */
public final class SyncPlanner {

  private final SyncFacts facts;
  private final MergedSync merged;
  private final SyncWords words;

  public SyncPlanner(SyncFacts facts, MergedSync merged) {
    this.facts = facts;
    this.merged = merged;
    this.words = new SyncWords(facts, merged);
  }

  /**
   * Plans the merge; nothing where integration has everything, or a pull request brings it.
   *
   * @throws dev.slipway.model.problem.ProblemException with all that is in the way: {@code
   *     SLIP-781} to {@code SLIP-785}
   */
  public Planned plan() {
    if (merged.missing().isEmpty()) {
      return facts.nothing("%s has everything that %s has.".formatted(facts.into(), facts.from()));
    }
    if (!facts.push() && facts.branch().waits()) {
      return facts.nothing(words.waiting());
    }
    List<GuardResult> guards = guards().orThrow();
    Map<String, String> told = words.facts();
    Plan plan = new Plan(facts.title(), steps(guards, told), Optional.of(facts.claim()));
    return new Planned(plan, new Decision(facts.release(), guards, told, words.remarks()));
  }

  private Guards guards() {
    Guards guards = new Guards();
    askMerge(guards);
    guards.passed("nothing left behind", words.contained());
    merged
        .sections()
        .ifPresentOrElse(
            kept -> kept.ask(guards, facts.into().toString()),
            () -> guards.skipped("released sections", words.noSections()));
    PolicyFiles.ask(guards, facts, merged.policy());
    return guards;
  }

  private void askMerge(Guards guards) {
    SyncBranch branch = facts.branch();
    String from = facts.from().toString();
    List<String> conflicts = merged.conflicts();
    if (conflicts.isEmpty()) {
      guards.passed("merge", words.clean());
    } else if (facts.push()) {
      guards.failed("merge", SyncProblems.conflicts(from, facts.into().toString(), conflicts));
    } else if (branch.own() && !branch.holds()) {
      guards.failed(
          "merge", SyncProblems.conflictsWithOwnWork(branch.name().name(), from, conflicts));
    } else {
      guards.skipped("merge", words.conflicts());
    }
  }

  private List<Step> steps(List<GuardResult> guards, Map<String, String> told) {
    List<Approval> approvals = PolicyFiles.approvals(facts, merged.tree(), merged.policy());
    List<Step> steps = new ArrayList<>(facts.memory().steps(changes(), guards, approvals, told));
    if (!facts.push()) {
      steps.add(
          new OpenPullRequest(
              facts.branch().name(),
              facts.into().branch(),
              words.title(),
              words.body(),
              List.of(),
              false));
    }
    return steps;
  }

  private List<RefChange> changes() {
    SyncBranch branch = facts.branch();
    CommitId into = facts.into().tip();
    if (facts.push()) {
      return List.of(merge(facts.into().branch(), into, Optional.of(into)));
    }
    if (branch.holds()) {
      return List.of();
    }
    return merged.isClean()
        ? List.of(merge(branch.name(), branch.onto(facts.into()), branch.tip()))
        : List.of(asItIs(branch));
  }

  private PushMerge merge(BranchName branch, CommitId onto, Optional<CommitId> expected) {
    return new PushMerge(branch, onto, facts.from().tip(), words.title(), expected);
  }

  /**
   * Production, for somebody to solve the conflicts on; what stood there is in one of the sides.
   */
  private RefChange asItIs(SyncBranch branch) {
    CommitId production = facts.from().tip();
    return branch.tip().isEmpty()
        ? new CreateBranch(branch.name(), production)
        : merge(branch.name(), production, branch.tip());
  }
}

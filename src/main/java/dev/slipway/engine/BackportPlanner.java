package dev.slipway.engine;

import dev.slipway.engine.BackportFacts.Head;
import dev.slipway.engine.BackportFacts.Target;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Guards;
import dev.slipway.model.BranchName;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.BackportProblems;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushPick;
import dev.slipway.plan.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings a merged change onto version lines, each by a pull request (requirements E12). */
public final class BackportPlanner {

  private final BackportFacts facts;
  private final PickedChange change;

  public BackportPlanner(BackportFacts facts) {
    this.facts = facts;
    this.change = facts.change();
  }

  /**
   * Plans what is missing; nothing where every line has the change, or a pull request with it.
   *
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-787} when it is not merged,
   *     {@code SLIP-789} when a branch stands in its way
   */
  public Planned plan() {
    Guards guards = new Guards();
    askMerged(guards);
    facts.targets().stream().filter(this::isDue).forEach(target -> askBranch(guards, target));
    List<Step> steps = facts.targets().stream().filter(this::isDue).flatMap(this::steps).toList();
    Decision decision = new Decision("", guards.orThrow(), fates(), List.of(remark()));
    return new Planned(new Plan("backport %s".formatted(change.headline()), steps), decision);
  }

  private void askMerged(Guards guards) {
    List<String> branches = facts.branches().stream().map(BranchName::name).distinct().toList();
    if (facts.merged()) {
      guards.passed("merged", "in " + String.join(" or ", branches));
    } else {
      guards.failed(
          "merged",
          BackportProblems.notMerged(change.commit().abbreviated(), change.headline(), branches));
    }
  }

  private void askBranch(Guards guards, Target target) {
    Head head = target.head();
    String name = "branch for " + target.line();
    if (head.there() && !head.holds()) {
      String commit = change.commit().abbreviated();
      guards.failed(name, BackportProblems.branchTaken(head.name().name(), commit));
    } else {
      guards.passed(name, head.name() + (head.there() ? " has it already" : " is free"));
    }
  }

  private boolean isDue(Target target) {
    return target.tip().isPresent() && !target.there() && target.head().pullRequest().isEmpty();
  }

  private Stream<Step> steps(Target target) {
    List<Step> steps = new ArrayList<>();
    Head head = target.head();
    if (!head.there()) {
      steps.add(
          new PushPick(
              head.name(),
              target.tip().orElseThrow(),
              change.commit(),
              change.message(),
              target.conflicts(),
              Optional.empty()));
    }
    steps.add(new BackportWords(change, target).pullRequest());
    return steps.stream();
  }

  private Map<String, String> fates() {
    Map<String, String> fates = new LinkedHashMap<>();
    facts.targets().forEach(target -> fates.put(target.line(), fate(target)));
    return fates;
  }

  private String fate(Target target) {
    if (target.tip().isEmpty()) {
      return "skipped, the remote has no branch " + target.branch();
    }
    if (target.there()) {
      return "has it already";
    }
    Optional<PullRequest> there = target.head().pullRequest();
    if (there.isPresent()) {
      return "pull request #%d is %s".formatted(there.get().number(), word(there.get().state()));
    }
    return target.conflicts().isEmpty()
        ? "fits"
        : "does not fit in " + String.join(", ", target.conflicts());
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private String remark() {
    List<String> lines = facts.wanted().lines();
    return lines.isEmpty()
        ? "It goes onto no line: %s.".formatted(facts.wanted().why())
        : "It goes onto %s: %s.".formatted(String.join(", ", lines), facts.wanted().why());
  }
}

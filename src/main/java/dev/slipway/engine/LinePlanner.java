package dev.slipway.engine;

import dev.slipway.engine.guard.ApprovalGuard;
import dev.slipway.engine.guard.Bookkeeping;
import dev.slipway.engine.guard.CutGuards;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.guard.MetadataGuards;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.guard.Waiting;
import dev.slipway.engine.qa.evidence.VerdictGuard;
import dev.slipway.engine.release.Metadata;
import dev.slipway.engine.tag.TagMessage;
import dev.slipway.model.problem.LineProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.LeaseClaim;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushTag;
import dev.slipway.plan.RefChange;
import dev.slipway.plan.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cuts a version line: its branch and the tag of its first version in one push, both or neither,
 * where that version came into production; then its entry in the registry (requirements E2).
 */
public final class LinePlanner {

  private final LineFacts facts;
  private final Situation situation;
  private final Optional<ApprovalGuard> approval;
  private final Optional<LineRegistration> registration;

  public LinePlanner(LineFacts facts) {
    this.facts = facts;
    this.situation = facts.situation();
    this.approval =
        situation
            .flow()
            .approval(facts.version().kind().approval().or(situation.flow().tag()::approval))
            .map(rule -> new ApprovalGuard(rule, facts.version(), facts.answers()));
    this.registration =
        situation.flow().lines().registry().map(path -> new LineRegistration(facts, path));
  }

  /**
   * @throws ProblemException with everything that is in the way, {@code SLIP-731} to {@code
   *     SLIP-753}, {@code SLIP-798} and {@code SLIP-860} to {@code SLIP-867}
   */
  public Cut plan() {
    if (facts.lts() && registration.isEmpty()) {
      throw new ProblemException(LineProblems.noRegistry());
    }
    if (facts.standing()) {
      return new Cut(planned(Stream.empty()), decision(List.of()), Optional.empty());
    }
    Guards guards = new Guards();
    ask(guards);
    List<GuardResult> results = guards.orThrow();
    return new Cut(
        planned(Stream.of(cut(results))),
        decision(results),
        approval.filter(ApprovalGuard::isWaiting).map(LinePlanner::waiting));
  }

  private void ask(Guards guards) {
    approval.ifPresent(guard -> ask(guard, guards));
    CutGuards cut = new CutGuards(guards, situation, facts.version());
    cut.branchAbsent(facts.line());
    cut.tagAbsent(facts.release());
    cut.higher(facts.released());
    MetadataGuards files =
        new MetadataGuards(
            new Metadata(facts.site(), facts.version().version()), facts.source().name());
    files.askDeclared(guards);
    files.askSection(guards, situation.flow().changelog().source());
    new VerdictGuard(facts.verdicts()).ask(guards);
    approval
        .filter(ApprovalGuard::isWaiting)
        .filter(waiting -> !guards.results().stream().allMatch(GuardResult::lets))
        .ifPresent(waiting -> waiting.tellWaiting(guards));
  }

  private void ask(ApprovalGuard guard, Guards guards) {
    if (facts.version().kind().approval().isPresent()) {
      guard.askOfClass(guards);
    } else {
      guard.ask(guards);
    }
  }

  private Step cut(List<GuardResult> guards) {
    List<RefChange> changes =
        List.of(
            new CreateBranch(facts.line(), facts.site().commit()),
            new PushTag(
                facts.release(),
                facts.site().commit(),
                Optional.of(message()).filter(text -> situation.flow().tag().annotated()),
                situation.flow().tag().signing()));
    return push(guards, changes);
  }

  private String message() {
    return TagMessage.of(
            situation.flow(),
            facts.version(),
            facts.release(),
            facts.answers().issue(),
            facts.answers().reason())
        .text();
  }

  private Step push(List<GuardResult> guards, List<RefChange> changes) {
    List<Approval> approvals =
        approval.stream()
            .map(guard -> guard.given(situation, facts.site().commit(), facts.tree()))
            .toList();
    return new Bookkeeping(situation, facts.receipt())
        .push(
            Deed.CUT, changes, guards, approvals, new VerdictGuard(facts.verdicts()).with(told()));
  }

  private Map<String, String> told() {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("version", facts.version().toString());
    told.put("class", facts.version().kind().name());
    told.put("branch", facts.line().name());
    told.put("source", facts.source() + "@" + facts.site().commit());
    told.put("lts", String.valueOf(facts.lts()));
    return told;
  }

  private Decision decision(List<GuardResult> guards) {
    List<String> remarks = new ArrayList<>();
    if (facts.standing()) {
      remarks.add("Line %s and tag %s are cut already.".formatted(facts.line(), facts.release()));
    }
    registration.ifPresent(registration -> remarks.addAll(registration.told()));
    return new Decision(facts.release(), guards, told(), remarks);
  }

  private static Waiting waiting(ApprovalGuard guard) {
    return new Waiting(guard.what(), guard.expected().orElseThrow());
  }

  private Plan planned(Stream<Step> cut) {
    List<Step> steps = new ArrayList<>(cut.toList());
    registration.ifPresent(registration -> steps.addAll(registration.steps()));
    LeaseClaim claim = situation.claim(facts.source(), "branch " + facts.version());
    return new Plan(
        "cut line %s with tag %s".formatted(facts.line(), facts.release()),
        steps,
        Optional.of(claim));
  }
}

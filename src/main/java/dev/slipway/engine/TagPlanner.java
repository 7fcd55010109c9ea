package dev.slipway.engine;

import dev.slipway.engine.guard.Bookkeeping;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.guard.HumanApproval;
import dev.slipway.engine.guard.PlatformGate;
import dev.slipway.engine.qa.evidence.VerdictGuard;
import dev.slipway.engine.tag.Spellings;
import dev.slipway.engine.tag.TagMessage;
import dev.slipway.engine.tag.TagRecord;
import dev.slipway.model.BranchName;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.flow.ApprovalRule.By;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.LeaseClaim;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushTag;
import dev.slipway.plan.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tags a release, once everything that must hold does and a human has said go. */
public final class TagPlanner {

  private final TagFacts facts;
  private final Spellings spellings;
  private final FlowConfig flow;

  public TagPlanner(TagFacts facts, Spellings spellings) {
    this.facts = facts;
    this.spellings = spellings;
    this.flow = facts.situation().flow();
  }

  /**
   * Plans the tag; nothing where it stands as the receipt tells.
   *
   * @throws ProblemException {@code SLIP-766} and {@code SLIP-767} when it does not stand so, else
   *     with all that is in the way: {@code SLIP-704}, {@code SLIP-750} to {@code SLIP-753}, {@code
   *     SLIP-763} to {@code SLIP-771}, {@code SLIP-810} to {@code SLIP-812}, {@code SLIP-860} to
   *     {@code SLIP-867}
   */
  public Planned plan() {
    if (new TagRecord(facts.receipt(), facts.situation()).stands()) {
      return nothing();
    }
    List<GuardResult> guards = guards().orThrow();
    Map<String, String> told = told();
    PushTag tag = new PushTag(facts.tag(), facts.commit(), message(), flow.tag().signing());
    Step push =
        new Bookkeeping(facts.situation(), facts.receipt())
            .push(Deed.TAG, List.of(tag), guards, approvals(), told);
    return new Planned(
        new Plan(title(), List.of(push), Optional.of(claim())),
        new Decision(facts.tag(), guards, told, List.of()));
  }

  private List<Approval> approvals() {
    return human()
        .filter(approval -> !approval.isWaiting())
        .map(approval -> approval.given(facts.situation(), facts.commit(), facts.tree()))
        .stream()
        .toList();
  }

  private Planned nothing() {
    String remark =
        "%s stands on %s, as its receipt tells."
            .formatted(facts.tag(), facts.situation().tag(facts.tag()).orElseThrow().abbreviated());
    return new Planned(
        new Plan(title(), List.of(), Optional.of(claim())),
        new Decision(facts.tag(), List.of(), Map.of(), List.of(remark)));
  }

  private Guards guards() {
    Guards guards = new Guards();
    new TagGuards(facts, spellings).ask(guards);
    askGo(guards);
    return guards;
  }

  private void askGo(Guards guards) {
    if (flow.tag().approval().isEmpty()) {
      guards.skipped("approval go", "the policy asks for none");
    }
    human().ifPresent(approval -> approval.ask(guards));
    rule(By.PLATFORM).ifPresent(rule -> new PlatformGate(facts.reviewers()).ask(guards, rule));
  }

  /** The yes that is still to be given; empty when nothing is, or nobody is to say it. */
  public Optional<HumanApproval> awaited() {
    return human()
        .filter(HumanApproval::isWaiting)
        .filter(approval -> !new TagRecord(facts.receipt(), facts.situation()).stands());
  }

  private Optional<HumanApproval> human() {
    return rule(By.HUMAN)
        .map(rule -> new HumanApproval(rule, facts.version(), facts.confirmation(), facts.yes()));
  }

  private Optional<ApprovalRule> rule(By by) {
    return flow.approval(flow.tag().approval()).filter(rule -> rule.by() == by);
  }

  /** In the order to tell it. */
  private Map<String, String> told() {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("tag", facts.tag());
    told.put("commit", facts.commit().hex());
    told.put("tree", facts.tree().hex());
    return new VerdictGuard(facts.verdicts()).with(told);
  }

  private Optional<String> message() {
    return flow.tag().annotated()
        ? Optional.of(TagMessage.of(flow, facts.version(), facts.receipt()).text())
        : Optional.empty();
  }

  private String title() {
    return "tag %s".formatted(facts.tag());
  }

  private LeaseClaim claim() {
    BranchName line = facts.containing().stream().findFirst().orElse(flow.branches().production());
    return facts.situation().claim(line, title());
  }
}

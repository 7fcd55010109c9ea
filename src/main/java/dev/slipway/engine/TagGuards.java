package dev.slipway.engine;

import dev.slipway.engine.guard.CutApproval;
import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.guard.MetadataGuards;
import dev.slipway.engine.guard.PlatformGate;
import dev.slipway.engine.promotion.PromotionCheck;
import dev.slipway.engine.promotion.PromotionCheck.State;
import dev.slipway.engine.qa.evidence.VerdictGuard;
import dev.slipway.engine.tag.Spellings;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.ApprovalRule.By;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.problem.TagProblems;
import java.util.List;
import java.util.Optional;

/**
 * The go/no-go facts of a release (requirements B6), each a guard. All are for making a tag: none
 * is asked of one that is there (F29), and all look at the very commit that gets it (F39).
 */
record TagGuards(TagFacts facts, Spellings spellings) {

  void ask(Guards guards) {
    FlowConfig flow = facts.situation().flow();
    guards.passed("version", "class %s".formatted(facts.version().kind().name()));
    if (facts.situation().tag(facts.tag()).isPresent()) {
      askAbsent(guards);
      return;
    }
    MetadataGuards metadata = new MetadataGuards(facts.metadata(), facts.commit().abbreviated());
    metadata.askDeclared(guards);
    metadata.askSection(guards, flow.changelog().source());
    askReachable(guards);
    askAbsent(guards);
    spellings.ask(guards, facts.situation().tags().keySet());
    askPromoted(guards);
    new VerdictGuard(facts.verdicts()).ask(guards);
    askClass(guards, new CutApproval(flow, facts.version(), facts.receipt()));
  }

  private void askClass(Guards guards, CutApproval approval) {
    approval
        .rule()
        .filter(rule -> rule.by() == By.PLATFORM)
        .ifPresentOrElse(
            rule -> new PlatformGate(facts.reviewers()).ask(guards, rule),
            () -> approval.ask(guards));
  }

  private void askReachable(Guards guards) {
    if (facts.containing().isEmpty()) {
      List<String> branches = facts.branches().stream().map(BranchName::name).toList();
      guards.failed(
          "reachable",
          TagProblems.unreachable(facts.tag(), facts.commit().abbreviated(), branches));
    } else {
      guards.passed(
          "reachable",
          "%s contains %s".formatted(facts.containing().get(0), facts.commit().abbreviated()));
    }
  }

  private void askAbsent(Guards guards) {
    Optional<CommitId> there = facts.situation().tag(facts.tag());
    if (there.isPresent()) {
      guards.failed("tag absent", TagProblems.exists(facts.tag(), there.get().abbreviated()));
    } else {
      guards.passed("tag absent", "the remote has no tag %s".formatted(facts.tag()));
    }
    facts
        .here()
        .filter(commit -> there.isEmpty() && !commit.equals(facts.commit()))
        .ifPresent(
            commit ->
                guards.failed(
                    "tag absent here",
                    TagProblems.hereElsewhere(
                        facts.tag(), commit.abbreviated(), facts.commit().abbreviated())));
  }

  private void askPromoted(Guards guards) {
    String production = facts.situation().flow().branches().production().name();
    Optional<PromotionCheck> promotion = facts.promotion();
    if (promotion.isEmpty()) {
      guards.skipped("promotion", "nothing is promoted under this policy");
      return;
    }
    PromotionCheck check = promotion.get();
    String version = facts.version().toString();
    if (check.isProven()) {
      guards.passed("promotion", check.words(production));
    } else if (check.state() == State.DIFFERS) {
      guards.failed("promotion", TagProblems.promotedOtherwise(version, check.words(production)));
    } else {
      guards.unproven("promotion", TagProblems.notPromoted(version, check.words(production)));
    }
  }
}

package dev.slipway.engine;

import dev.slipway.engine.guard.CutApproval;
import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.guard.MetadataGuards;
import dev.slipway.engine.guard.NotLowered;
import dev.slipway.engine.promotion.Paths;
import dev.slipway.engine.promotion.PromotionCheck.State;
import dev.slipway.engine.promotion.PromotionWay;
import dev.slipway.engine.promotion.Released;
import dev.slipway.engine.promotion.Route;
import dev.slipway.engine.qa.evidence.VerdictGuard;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import dev.slipway.model.problem.PromotionProblems;
import dev.slipway.model.problem.TagProblems;

/** What must hold before a promotion. */
record PromoteGuards(PromoteFacts facts, PromotionWay way) {

  Guards ask() {
    Guards guards = new Guards();
    facts.release().ifPresent(release -> askRelease(guards, release));
    askLowered(guards);
    askMerge(guards);
    new VerdictGuard(facts.verdicts()).ask(guards);
    return guards;
  }

  private void askRelease(Guards guards, Released release) {
    FlowConfig flow = facts.situation().flow();
    guards.passed("version", "class %s".formatted(release.version().kind().name()));
    guards.passed(
        "release branch", "%s at %s".formatted(route().source(), route().from().abbreviated()));
    MetadataGuards metadata = new MetadataGuards(release.metadata(), route().source().toString());
    metadata.askDeclared(guards);
    metadata.askSection(guards, flow.changelog().source());
    new CutApproval(flow, release.version(), release.receipt()).ask(guards);
    askLacking(guards, release);
    askLanded(guards, release);
  }

  private void askLacking(Guards guards, Released release) {
    String production = route().production().toString();
    if (release.lacking().isEmpty()) {
      guards.passed("production's releases", "%s knows them all".formatted(route().source()));
    } else {
      guards.failed(
          "production's releases",
          PromotionProblems.releasesLacking(
              release.lacking(), route().source().toString(), production));
    }
  }

  /** What came otherwise than it was tested is not promoted over. */
  private void askLanded(Guards guards, Released release) {
    if (release.check().state() == State.DIFFERS) {
      guards.failed(
          "promotion before",
          TagProblems.promotedOtherwise(
              release.version().toString(),
              release.check().words(route().production().toString())));
    }
  }

  private void askLowered(Guards guards) {
    new NotLowered(
            route().production().toString(),
            facts.there(),
            facts.coming(),
            facts.situation().flow().version().scheme().notation())
        .ask(guards);
  }

  private void askMerge(Guards guards) {
    if (way.mode() == Mode.METADATA) {
      return;
    }
    if (facts.trial().conflicts().isEmpty()) {
      guards.passed("merge", "clean");
    } else {
      guards.failed(
          "merge",
          PromotionProblems.conflicts(
              route().source().toString(),
              route().production().toString(),
              Paths.told(facts.trial().conflicts())));
    }
  }

  private Route route() {
    return facts.route();
  }
}

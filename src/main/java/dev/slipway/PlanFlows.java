package dev.slipway;

import dev.slipway.adapter.files.VerdictFiles;
import dev.slipway.cli.Settings;
import dev.slipway.flow.BackportFlow;
import dev.slipway.flow.BranchFlow;
import dev.slipway.flow.BranchReleaseFlow;
import dev.slipway.flow.CleanupFlow;
import dev.slipway.flow.PromoteFlow;
import dev.slipway.flow.PullRequestFlow;
import dev.slipway.flow.ReleaseFlow;
import dev.slipway.flow.ReleasePrFlow;
import dev.slipway.flow.SyncFlow;
import dev.slipway.flow.TagFlow;
import dev.slipway.flow.TaggingSurvey;
import dev.slipway.flow.VerdictSurvey;
import dev.slipway.model.config.ConfigPaths;

/** The flows of the commands that plan a change. */
final class PlanFlows {

  private final Wiring wiring;

  PlanFlows(Wiring wiring) {
    this.wiring = wiring;
  }

  ReleasePrFlow releasePr(Settings settings) {
    Workshop tools = wiring.workshop(settings);
    return new ReleasePrFlow(
        wiring.survey(settings), tools.history(), tools.refs(), branchRelease(settings, tools));
  }

  private BranchReleaseFlow branchRelease(Settings settings, Workshop tools) {
    return new BranchReleaseFlow(
        wiring.flows(settings),
        wiring.survey(settings),
        tools.history(),
        tools.trees(),
        tools.receipts(),
        tools.pullRequests(),
        tools.issues(),
        tools.gates());
  }

  BranchFlow branch(Settings settings) {
    Workshop tools = wiring.workshop(settings);
    return new BranchFlow(
        wiring.flows(settings),
        wiring.survey(settings),
        tools.history(),
        tools.trees(),
        tools.receipts(),
        tools.pullRequests(),
        tools.issues(),
        tools.gates(),
        verdicts(settings, tools));
  }

  ReleaseFlow release(Settings settings) {
    Workshop tools = wiring.workshop(settings);
    return new ReleaseFlow(
        wiring.survey(settings),
        tools.history(),
        tools.pullRequests(),
        tools.releases(),
        tools.refs(),
        new TaggingSurvey(
            wiring.flows(settings, () -> {}), tools.receipts(), verdicts(settings, tools)));
  }

  PromoteFlow promote(Settings settings) {
    Workshop tools = wiring.workshop(settings);
    return new PromoteFlow(
        wiring.guard(settings),
        wiring.flows(settings),
        tools.history(),
        tools.trees(),
        tools.pullRequests(),
        tools.receipts(),
        verdicts(settings, tools));
  }

  private static VerdictSurvey verdicts(Settings settings, Workshop tools) {
    return new VerdictSurvey(
        Wiring.CONFIGS,
        tools.history(),
        tools.trees(),
        new VerdictFiles(
            tools.repository().workTree().orElse(settings.directory()), settings.directory()));
  }

  TagFlow tag(Settings settings) {
    Workshop tools = wiring.workshop(settings);
    return new TagFlow(
        wiring.guard(settings),
        wiring.flows(settings),
        tools.history(),
        tools.trees(),
        Wiring.promotions(tools),
        tools.receipts(),
        tools.gates(),
        verdicts(settings, tools));
  }

  SyncFlow sync(Settings settings) {
    Workshop tools = wiring.workshop(settings);
    return new SyncFlow(
        wiring.guard(settings),
        wiring.flows(settings),
        tools.history(),
        tools.trees(),
        tools.receipts(),
        tools.pullRequests());
  }

  BackportFlow backport(Settings settings) {
    Workshop tools = wiring.workshop(settings);
    return new BackportFlow(
        wiring.guard(settings),
        wiring.flows(settings),
        tools.history(),
        tools.trees(),
        tools.pullRequests());
  }

  CleanupFlow cleanup(Settings settings) {
    Workshop tools = wiring.workshop(settings);
    return new CleanupFlow(
        wiring.guard(settings),
        wiring.flows(settings),
        tools.history(),
        tools.trees(),
        tools.receipts(),
        tools.pullRequests());
  }

  PullRequestFlow pullRequests(Settings settings) {
    Workshop tools = wiring.workshop(settings);
    return new PullRequestFlow(
            wiring.guard(settings), Wiring.CONFIGS, tools.headFiles(), tools.pullRequests())
        .guarded(ConfigPaths.DEFAULT.with(settings.slipwayFile()));
  }
}

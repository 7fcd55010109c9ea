package dev.slipway;

import dev.slipway.adapter.files.WorkingTree;
import dev.slipway.adapter.git.GitCheckout;
import dev.slipway.adapter.git.GitRepository;
import dev.slipway.cli.Settings;
import dev.slipway.flow.ChangelogFlow;
import dev.slipway.flow.CheckFlow;
import dev.slipway.flow.ExplainFlow;
import dev.slipway.flow.FlowStatusFlow;
import dev.slipway.flow.FlowSurvey;
import dev.slipway.flow.ReceiptFlow;
import dev.slipway.flow.SightingSurvey;
import dev.slipway.flow.StatusFlow;
import dev.slipway.flow.VerifyFlow;
import dev.slipway.flow.VersionFlow;
import dev.slipway.model.CommitId;
import dev.slipway.model.Snapshot;
import dev.slipway.port.read.Fetcher;
import java.util.SortedMap;
import java.util.function.Supplier;

/** The flows of the commands that only look. Most ask no network: they see what was last seen. */
final class QueryFlows {

  private final Wiring wiring;

  QueryFlows(Wiring wiring) {
    this.wiring = wiring;
  }

  ReceiptFlow receipts(Settings settings) {
    return new ReceiptFlow(wiring.workshop(settings).receipts());
  }

  VerifyFlow verify(Settings settings) {
    Workshop tools = wiring.workshop(settings);
    return new VerifyFlow(
        tools.fetcher(),
        tools.history(),
        Wiring.CONFIGS,
        tools.trees(),
        tools.receipts(),
        tools.refs(),
        tools.lastSeenRefs());
  }

  StatusFlow status(Settings settings) {
    Settings looking = settings.asLastSeen();
    Fetcher fetcher =
        settings.offline() ? () -> {} : () -> wiring.workshop(settings).fetcher().fetch();
    return new StatusFlow(
        fetcher,
        wiring.survey(looking),
        flowStatus(looking, () -> wiring.workshop(settings).refs().tagged()));
  }

  private FlowStatusFlow flowStatus(Settings settings, Supplier<SortedMap<String, CommitId>> tags) {
    Workshop tools = wiring.workshop(settings);
    FlowSurvey survey = wiring.flows(settings);
    return new FlowStatusFlow(
        survey,
        new SightingSurvey(
            survey, Wiring.promotions(tools), tools.history(), tools.trees(), tools.receipts()),
        tools.history(),
        tools.trees(),
        tools.refs(),
        tags,
        tools.pullRequests(),
        tools.leases(),
        wiring.clock());
  }

  ExplainFlow explain(Settings settings) {
    Settings looking = settings.asLastSeen();
    return new ExplainFlow(wiring.survey(looking), wiring.workshop(looking).history());
  }

  VersionFlow version(Settings settings) {
    Settings looking = settings.asLastSeen();
    Workshop tools = wiring.workshop(looking);
    return new VersionFlow(
        wiring.survey(looking),
        tools.history(),
        Wiring.CONFIGS,
        new GitCheckout(tools.repository()));
  }

  ChangelogFlow changelog(Settings settings) {
    Settings looking = settings.asLastSeen();
    return new ChangelogFlow(wiring.survey(looking), wiring.workshop(looking).history());
  }

  CheckFlow check(Settings settings) {
    GitRepository repository = GitRepository.open(settings.directory(), wiring.environment());
    Snapshot files =
        repository.workTree().<Snapshot>map(WorkingTree::new).orElseGet(() -> tip(settings));
    return new CheckFlow(Wiring.CONFIGS, files, GateFlows.SCHEMAS);
  }

  private Snapshot tip(Settings settings) {
    return wiring.workshop(settings.asLastSeen()).headFiles();
  }
}

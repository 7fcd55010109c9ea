package dev.slipway;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.adapter.files.WorkingTree;
import dev.slipway.adapter.git.GitCheckout;
import dev.slipway.adapter.git.GitRepository;
import dev.slipway.cli.ArchiveCommand;
import dev.slipway.cli.BackportCommand;
import dev.slipway.cli.BranchCommand;
import dev.slipway.cli.ChangelogCommand;
import dev.slipway.cli.CheckCommand;
import dev.slipway.cli.CleanupCommand;
import dev.slipway.cli.Commands;
import dev.slipway.cli.CompletionCommand;
import dev.slipway.cli.ExplainCommand;
import dev.slipway.cli.HelpCommand;
import dev.slipway.cli.PrCommand;
import dev.slipway.cli.PromoteCommand;
import dev.slipway.cli.ReceiptCommand;
import dev.slipway.cli.ReleaseCommand;
import dev.slipway.cli.ReleasePrCommand;
import dev.slipway.cli.Settings;
import dev.slipway.cli.StatusCommand;
import dev.slipway.cli.SyncCommand;
import dev.slipway.cli.TagCommand;
import dev.slipway.cli.VerifyCommand;
import dev.slipway.cli.VersionCommand;
import dev.slipway.flow.BackportFlow;
import dev.slipway.flow.BranchFlow;
import dev.slipway.flow.BranchReleaseFlow;
import dev.slipway.flow.ChangelogFlow;
import dev.slipway.flow.CheckFlow;
import dev.slipway.flow.CleanupFlow;
import dev.slipway.flow.ExplainFlow;
import dev.slipway.flow.FlowStatusFlow;
import dev.slipway.flow.FlowSurvey;
import dev.slipway.flow.ForgeGuard;
import dev.slipway.flow.PromoteFlow;
import dev.slipway.flow.PromotionSurvey;
import dev.slipway.flow.PullRequestFlow;
import dev.slipway.flow.ReceiptFlow;
import dev.slipway.flow.ReleaseFlow;
import dev.slipway.flow.ReleasePrFlow;
import dev.slipway.flow.ReleaseSurvey;
import dev.slipway.flow.SightingSurvey;
import dev.slipway.flow.StatusFlow;
import dev.slipway.flow.SyncFlow;
import dev.slipway.flow.TagFlow;
import dev.slipway.flow.TaggingSurvey;
import dev.slipway.flow.VerifyFlow;
import dev.slipway.flow.VersionFlow;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.Fetcher;
import dev.slipway.run.PlanRunner;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one place that knows which adapter stands behind which port. */
final class Wiring {

  private static final ConfigSource CONFIGS = new ConfigFiles();

  private final Clock clock;
  private final Map<String, String> environment;
  private final Around around;
  private final Map<Settings, Workshop> workshops = new HashMap<>();

  /**
   * @param clock in UTC
   */
  Wiring(Clock clock, Map<String, String> environment, Around around) {
    this.clock = clock;
    this.environment = Map.copyOf(environment);
    this.around = around;
  }

  Commands commands() {
    return new Commands(BuildInfo.version(), environment)
        .with("status", () -> new StatusCommand(this::status))
        .with("branch", () -> new BranchCommand(this::branch, this::runner))
        .with("release-pr", () -> new ReleasePrCommand(this::releasePr, this::runner))
        .with("release", () -> new ReleaseCommand(this::release, this::runner))
        .with("promote", () -> new PromoteCommand(this::promote, this::runner))
        .with("tag", () -> new TagCommand(this::tag, this::runner))
        .with("sync", () -> new SyncCommand(this::sync, this::runner))
        .with("backport", () -> new BackportCommand(this::backport, this::runner))
        .with("cleanup", () -> new CleanupCommand(this::cleanup, this::runner))
        .with("pr", () -> PrCommand.of(this::pullRequests, this::runner))
        .with("receipt", () -> ReceiptCommand.of(this::receipts))
        .with("verify", () -> new VerifyCommand(this::verify))
        .with("explain", () -> new ExplainCommand(this::explain))
        .with("version", () -> new VersionCommand(this::version))
        .with("changelog", () -> new ChangelogCommand(this::changelog))
        .with("check", () -> new CheckCommand(this::check))
        .with("help", () -> new HelpCommand(Main::commandLine))
        .with("completion", () -> new CompletionCommand(Main::commandLine))
        .with("archive", () -> new ArchiveCommand(Archive::create));
  }

  Clock clock() {
    return clock;
  }

  Map<String, String> environment() {
    return environment;
  }

  Around around() {
    return around;
  }

  private Workshop workshop(Settings settings) {
    return workshops.computeIfAbsent(settings, each -> new Workshop(each, this));
  }

  private PlanRunner runner(Settings settings) {
    Workshop tools = workshop(settings);
    return new PlanRunner(tools.world(), tools.leases());
  }

  private ReleaseSurvey survey(Settings settings) {
    Workshop tools = workshop(settings);
    return new ReleaseSurvey(
        guard(settings),
        tools.fetcher(),
        tools.history(),
        CONFIGS,
        tools.pullRequests(),
        tools.repo(),
        clock);
  }

  private FlowSurvey flows(Settings settings) {
    return flows(settings, workshop(settings).fetcher());
  }

  private FlowSurvey flows(Settings settings, Fetcher fetcher) {
    Workshop tools = workshop(settings);
    return new FlowSurvey(
        fetcher, tools.history(), CONFIGS, tools.refs(), tools.operators(), clock);
  }

  private ReleasePrFlow releasePr(Settings settings) {
    Workshop tools = workshop(settings);
    return new ReleasePrFlow(
        survey(settings), tools.history(), tools.refs(), branchRelease(settings, tools));
  }

  private BranchReleaseFlow branchRelease(Settings settings, Workshop tools) {
    return new BranchReleaseFlow(
        flows(settings),
        survey(settings),
        tools.history(),
        tools.trees(),
        tools.receipts(),
        tools.pullRequests(),
        tools.issues(),
        tools.gates());
  }

  private BranchFlow branch(Settings settings) {
    Workshop tools = workshop(settings);
    return new BranchFlow(
        flows(settings),
        survey(settings),
        tools.history(),
        tools.trees(),
        tools.receipts(),
        tools.pullRequests(),
        tools.issues(),
        tools.gates());
  }

  private ReleaseFlow release(Settings settings) {
    Workshop tools = workshop(settings);
    return new ReleaseFlow(
        survey(settings),
        tools.history(),
        tools.pullRequests(),
        tools.releases(),
        tools.refs(),
        new TaggingSurvey(flows(settings, () -> {}), tools.receipts()));
  }

  private PromoteFlow promote(Settings settings) {
    Workshop tools = workshop(settings);
    return new PromoteFlow(
        guard(settings),
        flows(settings),
        tools.history(),
        tools.trees(),
        tools.pullRequests(),
        tools.receipts());
  }

  private TagFlow tag(Settings settings) {
    Workshop tools = workshop(settings);
    return new TagFlow(
        guard(settings),
        flows(settings),
        tools.history(),
        tools.trees(),
        promotions(tools),
        tools.receipts(),
        tools.gates());
  }

  private static PromotionSurvey promotions(Workshop tools) {
    return new PromotionSurvey(tools.history(), tools.trees(), tools.pullRequests());
  }

  private SyncFlow sync(Settings settings) {
    Workshop tools = workshop(settings);
    return new SyncFlow(
        guard(settings),
        flows(settings),
        tools.history(),
        tools.trees(),
        tools.receipts(),
        tools.pullRequests());
  }

  private BackportFlow backport(Settings settings) {
    Workshop tools = workshop(settings);
    return new BackportFlow(
        guard(settings), flows(settings), tools.history(), tools.trees(), tools.pullRequests());
  }

  private CleanupFlow cleanup(Settings settings) {
    Workshop tools = workshop(settings);
    return new CleanupFlow(
        guard(settings),
        flows(settings),
        tools.history(),
        tools.trees(),
        tools.receipts(),
        tools.pullRequests());
  }

  private PullRequestFlow pullRequests(Settings settings) {
    Workshop tools = workshop(settings);
    return new PullRequestFlow(guard(settings), CONFIGS, tools.headFiles(), tools.pullRequests())
        .guarded(ConfigPaths.DEFAULT.with(settings.slipwayFile()));
  }

  private ReceiptFlow receipts(Settings settings) {
    return new ReceiptFlow(workshop(settings).receipts());
  }

  private VerifyFlow verify(Settings settings) {
    Workshop tools = workshop(settings);
    return new VerifyFlow(
        tools.fetcher(),
        tools.history(),
        CONFIGS,
        tools.trees(),
        tools.receipts(),
        tools.refs(),
        tools.lastSeenRefs());
  }

  private StatusFlow status(Settings settings) {
    Settings looking = settings.asLastSeen();
    Fetcher fetcher = settings.offline() ? () -> {} : () -> workshop(settings).fetcher().fetch();
    return new StatusFlow(fetcher, survey(looking), flowStatus(looking));
  }

  private FlowStatusFlow flowStatus(Settings settings) {
    Workshop tools = workshop(settings);
    FlowSurvey survey = flows(settings);
    return new FlowStatusFlow(
        survey,
        new SightingSurvey(survey, promotions(tools), tools.history(), tools.receipts()),
        tools.history(),
        tools.refs(),
        tools.pullRequests(),
        tools.leases(),
        clock);
  }

  private ExplainFlow explain(Settings settings) {
    Settings looking = settings.asLastSeen();
    return new ExplainFlow(survey(looking), workshop(looking).history());
  }

  private VersionFlow version(Settings settings) {
    Settings looking = settings.asLastSeen();
    Workshop tools = workshop(looking);
    return new VersionFlow(
        survey(looking), tools.history(), CONFIGS, new GitCheckout(tools.repository()));
  }

  private ChangelogFlow changelog(Settings settings) {
    Settings looking = settings.asLastSeen();
    return new ChangelogFlow(survey(looking), workshop(looking).history());
  }

  private CheckFlow check(Settings settings) {
    GitRepository repository = GitRepository.open(settings.directory(), environment);
    Snapshot files =
        repository.workTree().<Snapshot>map(WorkingTree::new).orElseGet(() -> tip(settings));
    return new CheckFlow(CONFIGS, files);
  }

  private Snapshot tip(Settings settings) {
    return workshop(settings.asLastSeen()).headFiles();
  }

  /** A look may be taken anywhere. */
  private ForgeGuard guard(Settings settings) {
    if (settings.offline()) {
      return ForgeGuard.NONE;
    }
    return ForgeGuard.of(
        workshop(settings).host().orElse(""),
        Stream.of("github.com", environment.getOrDefault("GITHUB_SERVER_URL", ""))
            .map(host -> host.replaceFirst("^\\w+://", ""))
            .filter(host -> !host.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }
}

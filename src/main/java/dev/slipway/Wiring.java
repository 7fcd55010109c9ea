package dev.slipway;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.adapter.files.AtomicFiles;
import dev.slipway.adapter.http.Web;
import dev.slipway.adapter.probe.EnvironmentProber;
import dev.slipway.cli.ArchiveCommand;
import dev.slipway.cli.AuthCommand;
import dev.slipway.cli.BackportCommand;
import dev.slipway.cli.BranchCommand;
import dev.slipway.cli.ChangelogCommand;
import dev.slipway.cli.CheckCommand;
import dev.slipway.cli.CleanupCommand;
import dev.slipway.cli.Commands;
import dev.slipway.cli.CompletionCommand;
import dev.slipway.cli.DoctorCommand;
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
import dev.slipway.cli.qa.QaCommand;
import dev.slipway.flow.FlowSurvey;
import dev.slipway.flow.ForgeGuard;
import dev.slipway.flow.PromotionSurvey;
import dev.slipway.flow.ReleaseSurvey;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.Fetcher;
import dev.slipway.port.read.Interruption;
import dev.slipway.port.read.Prober;
import dev.slipway.run.Artifacts;
import dev.slipway.run.PlanRunner;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one place that knows which adapter stands behind which port. */
final class Wiring {

  static final ConfigSource CONFIGS = new ConfigFiles();

  private final Clock clock;
  private final Map<String, String> environment;
  private final Around around;
  private final Map<Settings, Workshop> workshops = new HashMap<>();
  private final Interrupts interrupts = new Interrupts();

  /**
   * @param clock in UTC
   */
  Wiring(Clock clock, Map<String, String> environment, Around around) {
    this.clock = clock;
    this.environment = Map.copyOf(environment);
    this.around = around;
  }

  Commands commands() {
    PlanFlows plans = new PlanFlows(this);
    QueryFlows queries = new QueryFlows(this);
    GateFlows gates = new GateFlows(this);
    DoctorFlows doctors = new DoctorFlows(this, queries, gates);
    return new Commands(BuildInfo.version(), environment)
        .with("status", () -> new StatusCommand(queries::status))
        .with("branch", () -> new BranchCommand(plans::branch, this::runner))
        .with("release-pr", () -> new ReleasePrCommand(plans::releasePr, this::runner))
        .with("release", () -> new ReleaseCommand(plans::release, this::runner))
        .with("promote", () -> new PromoteCommand(plans::promote, this::runner))
        .with("tag", () -> new TagCommand(plans::tag, this::runner))
        .with("sync", () -> new SyncCommand(plans::sync, this::runner))
        .with("backport", () -> new BackportCommand(plans::backport, this::runner))
        .with("cleanup", () -> new CleanupCommand(plans::cleanup, this::runner))
        .with("pr", () -> PrCommand.of(plans::pullRequests, this::runner))
        .with("receipt", () -> ReceiptCommand.of(queries::receipts))
        .with("verify", () -> new VerifyCommand(queries::verify))
        .with("explain", () -> new ExplainCommand(queries::explain))
        .with("version", () -> new VersionCommand(queries::version))
        .with("changelog", () -> new ChangelogCommand(queries::changelog))
        .with("qa", () -> QaCommand.of(gates::preflight, gates::matrix, gates::ci, artifacts()))
        .with("check", () -> new CheckCommand(queries::check))
        .with("doctor", () -> new DoctorCommand(doctors::doctor, Main::commandLine))
        .with("auth", () -> AuthCommand.of(doctors::doctor, Main::commandLine))
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

  Interrupts interrupts() {
    return interrupts;
  }

  Workshop workshop(Settings settings) {
    return workshops.computeIfAbsent(settings, each -> new Workshop(each, this));
  }

  private PlanRunner runner(Settings settings) {
    Workshop tools = workshop(settings);
    return new PlanRunner(tools.world(), tools.leases());
  }

  ReleaseSurvey survey(Settings settings) {
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

  FlowSurvey flows(Settings settings) {
    return flows(settings, workshop(settings).fetcher());
  }

  FlowSurvey flows(Settings settings, Fetcher fetcher) {
    Workshop tools = workshop(settings);
    return new FlowSurvey(
        fetcher, tools.history(), CONFIGS, tools.refs(), tools.operators(), clock);
  }

  static PromotionSurvey promotions(Workshop tools) {
    return new PromotionSurvey(tools.history(), tools.trees(), tools.pullRequests());
  }

  /**
   * Each call makes one with connections of its own.
   *
   * @param interruption that ends what it asks
   */
  Prober prober(Settings settings, Interruption interruption) {
    return new EnvironmentProber(
        web(),
        workshop(settings).repository().workTree().orElse(settings.directory()),
        environment,
        interruption);
  }

  /** With connections of its own. */
  Web web() {
    return new Web(BuildInfo.version(), environment);
  }

  private static Artifacts artifacts() {
    return new Artifacts(new AtomicFiles());
  }

  /** A look may be taken anywhere. */
  ForgeGuard guard(Settings settings) {
    if (settings.offline()) {
      return ForgeGuard.NONE;
    }
    return ForgeGuard.of(workshop(settings).host().orElse(""), hubs());
  }

  /** The hosts that are known to be GitHub's, without a port. */
  Set<String> hubs() {
    return Stream.of("github.com", environment.getOrDefault("GITHUB_SERVER_URL", ""))
        .map(host -> host.replaceFirst("^\\w+://", "").replaceFirst("[:/].*$", ""))
        .filter(host -> !host.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}

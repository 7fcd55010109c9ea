package dev.slipway.flow;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.Site;
import dev.slipway.flow.PolicySurvey.Policy;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.problem.FlowProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReleaseProblems;
import dev.slipway.model.problem.RequestProblems;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.Fetcher;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Operators;
import dev.slipway.port.read.RemoteRefs;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Reads what every step of a flow is decided from. */
public final class FlowSurvey {

  private final Fetcher fetcher;
  private final History history;
  private final ConfigSource configs;
  private final PolicySurvey policies;
  private final RemoteRefs remote;
  private final Operators operators;
  private final Clock clock;

  public FlowSurvey(
      Fetcher fetcher,
      History history,
      ConfigSource configs,
      RemoteRefs remote,
      Operators operators,
      Clock clock) {
    this.fetcher = fetcher;
    this.history = history;
    this.configs = configs;
    this.policies = new PolicySurvey(history, configs);
    this.remote = remote;
    this.operators = operators;
    this.clock = clock;
  }

  /**
   * The policy, from the branch that has the say, and how the remote stands.
   *
   * @throws ProblemException {@code SLIP-700} when no flow is configured, {@code SLIP-701} when the
   *     branch that has the say is not there
   */
  public Situation survey(FlowRequest request) {
    fetcher.fetch();
    BranchName first =
        history.defaultBranch().orElseThrow(() -> new ProblemException(RequestProblems.noBranch()));
    policies.tip(first);
    return policies
        .find(request.paths())
        .map(policy -> situation(request, policy))
        .orElseThrow(() -> new ProblemException(FlowProblems.noFlow(first.name())));
  }

  /** As {@link #survey}; empty when no flow is configured. */
  public Optional<Situation> find(FlowRequest request) {
    fetcher.fetch();
    return policies.find(request.paths()).map(policy -> situation(request, policy));
  }

  private Situation situation(FlowRequest request, Policy policy) {
    return new Situation(
        policy.flow(),
        policy.authority(),
        policy.commit(),
        remote.branches(),
        remote.tagged(),
        operators.current(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        request.takeOver());
  }

  /**
   * The policy alone, from the branch that has the say; empty where no flow is configured.
   *
   * @throws ProblemException {@code SLIP-701} when the branch that has the say is not there
   */
  public Optional<FlowConfig> policy(ConfigPaths paths) {
    return policies.find(paths).map(Policy::flow);
  }

  /**
   * The package that is released, as a commit has it.
   *
   * @throws ProblemException {@code SLIP-702} when there are several and none is at the root
   */
  public Site site(FlowRequest request, CommitId commit) {
    Snapshot files = history.snapshot(commit);
    ReleaseConfig config = configs.read(files, request.paths(), request.release());
    return new Site(config, Component.of(released(config), files), commit, files);
  }

  /** A package as a commit has it. */
  Site site(FlowRequest request, CommitId commit, String path) {
    Snapshot files = history.snapshot(commit);
    ReleaseConfig config = configs.read(files, request.paths(), request.release());
    return config.packages().stream()
        .filter(each -> each.path().equals(path))
        .findFirst()
        .map(each -> new Site(config, Component.of(each, files), commit, files))
        .orElseThrow(() -> new ProblemException(ReleaseProblems.nothingConfigured(path)));
  }

  private static PackageConfig released(ReleaseConfig config) {
    List<PackageConfig> all = config.packages();
    return all.stream()
        .filter(each -> all.size() == 1 || each.isRoot())
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    FlowProblems.severalPackages(all.stream().map(PackageConfig::path).toList())));
  }
}

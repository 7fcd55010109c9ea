package dev.slipway.flow;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.Site;
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
    return situation(request, first);
  }

  /** As {@link #survey}; empty when no flow is configured. */
  public Optional<Situation> find(FlowRequest request) {
    fetcher.fetch();
    return history
        .defaultBranch()
        .filter(branch -> history.tip(branch).isPresent())
        .filter(branch -> configs.flow(history.snapshot(tip(branch)), request.paths()).isPresent())
        .map(branch -> situation(request, branch));
  }

  private Situation situation(FlowRequest request, BranchName first) {
    BranchName authority = flow(first, request.paths()).authority().orElse(first);
    return new Situation(
        flow(authority, request.paths()),
        authority,
        tip(authority),
        remote.branches(),
        remote.tagged(),
        operators.current(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * The policy alone, from the branch that has the say; empty where no flow is configured.
   *
   * @throws ProblemException {@code SLIP-701} when the branch that has the say is not there
   */
  public Optional<FlowConfig> policy(ConfigPaths paths) {
    Optional<FlowConfig> first =
        history
            .defaultBranch()
            .flatMap(history::tip)
            .flatMap(tip -> configs.flow(history.snapshot(tip), paths));
    return first.flatMap(FlowConfig::authority).isPresent()
        ? first.flatMap(FlowConfig::authority).map(authority -> flow(authority, paths))
        : first;
  }

  private FlowConfig flow(BranchName branch, ConfigPaths paths) {
    return configs
        .flow(history.snapshot(tip(branch)), paths)
        .orElseThrow(() -> new ProblemException(FlowProblems.noFlow(branch.name())));
  }

  private CommitId tip(BranchName branch) {
    return history
        .tip(branch)
        .orElseThrow(() -> new ProblemException(FlowProblems.noAuthority(branch.name())));
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

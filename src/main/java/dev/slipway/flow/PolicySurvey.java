package dev.slipway.flow;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.problem.FlowProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.History;
import java.util.Optional;

/** Finds the branch that has the say: the default branch, or the one that it names. */
record PolicySurvey(History history, ConfigSource configs) {

  /** What a branch says of the flow, and where it stood then. */
  record Policy(BranchName authority, CommitId commit, FlowConfig flow) {}

  /**
   * The policy; empty where no flow is configured.
   *
   * @throws ProblemException {@code SLIP-701} when the branch that has the say is not there, {@code
   *     SLIP-700} when it says nothing of a flow
   */
  Optional<Policy> find(ConfigPaths paths) {
    return history
        .defaultBranch()
        .filter(branch -> history.tip(branch).isPresent())
        .flatMap(branch -> of(branch, paths))
        .map(first -> first.flow().authority().map(each -> named(each, paths)).orElse(first));
  }

  /** As far as it is here: a clone may lack the branch that has the say, or have no remote. */
  Optional<FlowConfig> seen(ConfigPaths paths) {
    Optional<FlowConfig> first =
        history
            .defaultBranch()
            .flatMap(history::tip)
            .or(() -> history.resolve("HEAD"))
            .flatMap(tip -> flow(tip, paths));
    return first
        .flatMap(FlowConfig::authority)
        .flatMap(history::tip)
        .flatMap(tip -> flow(tip, paths))
        .or(() -> first);
  }

  private Policy named(BranchName authority, ConfigPaths paths) {
    return of(authority, paths)
        .orElseThrow(() -> new ProblemException(FlowProblems.noFlow(authority.name())));
  }

  private Optional<Policy> of(BranchName branch, ConfigPaths paths) {
    CommitId tip = tip(branch);
    return flow(tip, paths).map(flow -> new Policy(branch, tip, flow));
  }

  private Optional<FlowConfig> flow(CommitId tip, ConfigPaths paths) {
    return configs.flow(history.snapshot(tip), paths);
  }

  /**
   * Where a branch stands that must be there.
   *
   * @throws ProblemException {@code SLIP-701}
   */
  CommitId tip(BranchName branch) {
    return history
        .tip(branch)
        .orElseThrow(() -> new ProblemException(FlowProblems.noAuthority(branch.name())));
  }
}

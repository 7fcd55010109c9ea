package dev.slipway.flow;

import dev.slipway.engine.receipt.MeantRelease;
import dev.slipway.engine.receipt.Standing;
import dev.slipway.engine.receipt.Standing.Production;
import dev.slipway.engine.receipt.Verification;
import dev.slipway.engine.receipt.Verified;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.Fetcher;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Receipts;
import dev.slipway.port.read.RemoteRefs;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Optional;

/** Holds what is remembered of releases against what the remote has. */
public final class VerifyFlow {

  private final Fetcher fetcher;
  private final History history;
  private final ConfigSource configs;
  private final Trees trees;
  private final Receipts receipts;
  private final RemoteRefs remote;
  private final RemoteRefs here;

  /**
   * @param here as the clone has them
   */
  public VerifyFlow(
      Fetcher fetcher,
      History history,
      ConfigSource configs,
      Trees trees,
      Receipts receipts,
      RemoteRefs remote,
      RemoteRefs here) {
    this.fetcher = fetcher;
    this.history = history;
    this.configs = configs;
    this.trees = trees;
    this.receipts = receipts;
    this.remote = remote;
    this.here = here;
  }

  /**
   * @param version of the one that is meant; empty for all
   * @throws ProblemException {@code SLIP-701} when the branch that has the say is not there
   */
  public List<Verified> verify(Optional<String> version, ConfigPaths paths) {
    fetcher.fetch();
    Receipts now = receipts.atOnce();
    List<String> releases = now.releases();
    Standing standing =
        new Standing(
            remote.objects(), here.objects(), remote.tagged(), this::tree, production(paths));
    return version.map(typed -> List.of(MeantRelease.of(typed, releases))).orElse(releases).stream()
        .map(release -> verify(now, release, standing))
        .toList();
  }

  private static Verified verify(Receipts now, String release, Standing standing) {
    try {
      return Verification.of(now.find(release), standing);
    } catch (ProblemException e) {
      return Verification.broken(release, e.problems());
    }
  }

  private Optional<Production> production(ConfigPaths paths) {
    return new PolicySurvey(history, configs)
        .find(paths)
        .flatMap(policy -> production(policy.flow()));
  }

  /** What is tagged on a line, or where else the policy lets tags be, need not be in production. */
  private Optional<Production> production(FlowConfig flow) {
    BranchName production = flow.branches().production();
    TagReach reach = new TagReach(history, flow, remote.branches());
    return remote.branch(production).map(tip -> new Production(production.name(), reach::contains));
  }

  private Optional<TreeId> tree(CommitId commit) {
    return history.resolve(commit.hex()).map(trees::of);
  }
}

package dev.slipway.engine.tag;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import dev.slipway.model.flow.TagPolicy.By;
import dev.slipway.model.flow.VersionClass.Cuts;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.TagProblems;
import java.util.List;

/**
 * Where a release's tag may stand.
 *
 * @param branches one of which must contain the tagged commit, the preferred one first; all are
 *     there
 * @param tip of the first one
 * @param isPromoted whether the release must have come there by a promotion
 */
public record TagPlace(List<BranchName> branches, CommitId tip, boolean isPromoted) {

  public TagPlace {
    branches = List.copyOf(branches);
  }

  /**
   * The branches that the policy names; else the version's line where there is one, and production
   * where there is none.
   *
   * @throws ProblemException {@code SLIP-760}, {@code SLIP-761} where the policy does not tag by
   *     command, {@code SLIP-764} when a branch is not there
   */
  public static TagPlace of(Situation situation, PolicyVersion version) {
    FlowConfig flow = situation.flow();
    refuseOtherWays(flow, version);
    List<BranchName> branches =
        flow.tag().reachableFrom().isEmpty()
            ? List.of(home(situation, version))
            : flow.tag().reachableFrom();
    branches.forEach(branch -> tip(situation, branch));
    boolean promoted =
        flow.promotion().mode() != Mode.NONE && branches.contains(flow.branches().production());
    return new TagPlace(branches, tip(situation, branches.get(0)), promoted);
  }

  private static void refuseOtherWays(FlowConfig flow, PolicyVersion version) {
    if (flow.tag().by() == By.MERGE) {
      throw new ProblemException(TagProblems.taggedByMerge());
    }
    if (flow.tag().by() == By.LINE_CUT && version.kind().cuts() == Cuts.LINE) {
      throw new ProblemException(TagProblems.taggedByCut(version.toString()));
    }
  }

  private static BranchName home(Situation situation, PolicyVersion version) {
    BranchName line = new BranchName(situation.flow().branches().line().fill(version.places()));
    return situation.branches().containsKey(line) ? line : situation.flow().branches().production();
  }

  private static CommitId tip(Situation situation, BranchName branch) {
    return situation
        .branch(branch)
        .orElseThrow(() -> new ProblemException(TagProblems.noBranch(branch.name())));
  }
}

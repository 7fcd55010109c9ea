package dev.slipway.flow;

import dev.slipway.engine.LineBook;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.TagPolicy.By;
import dev.slipway.port.read.History;
import java.util.Map;
import java.util.SortedMap;

/**
 * The branches that tags are on: production, the lines, and those that the policy names.
 *
 * @param branches of the remote
 */
record TagReach(History history, FlowConfig flow, SortedMap<BranchName, CommitId> branches) {

  /** A commit that is not even here is not contained in what was fetched. */
  boolean contains(CommitId commit) {
    return history.resolve(commit.hex()).isPresent()
        && branches.entrySet().stream()
            .filter(each -> isReached(each.getKey()))
            .map(Map.Entry::getValue)
            .anyMatch(tip -> history.contains(tip, commit));
  }

  /** Where merges are tagged, tags come from anywhere, and from other tools too. */
  boolean explains(CommitId commit) {
    return flow.tag().by() == By.MERGE || contains(commit);
  }

  private boolean isReached(BranchName branch) {
    boolean apart =
        branch.equals(flow.branches().integration())
            && !branch.equals(flow.branches().production());
    return flow.tag().reachableFrom().contains(branch)
        || LineBook.isHome(branch, flow.branches()) && !apart;
  }
}

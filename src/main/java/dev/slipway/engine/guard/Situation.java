package dev.slipway.engine.guard;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.receipt.Operator;
import dev.slipway.plan.LeaseClaim;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every step of a flow is decided from: the policy, how the remote stands, who asks and when.
 *
 * @param authority the branch whose {@code slipway.yml} is the policy
 * @param policy where that branch stood when it was read
 * @param branches of the remote
 * @param tags of the remote, with the commits that they lead to
 * @param now in UTC, to the second
 * @param takeOver whether somebody else's lease ends
 */
public record Situation(
    FlowConfig flow,
    BranchName authority,
    CommitId policy,
    SortedMap<BranchName, CommitId> branches,
    SortedMap<String, CommitId> tags,
    Operator operator,
    Instant now,
    boolean takeOver) {

  public Situation {
    branches = Collections.unmodifiableSortedMap(new TreeMap<>(branches));
    tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
  }

  /** The lease under which this operator wants to work on a line. */
  public LeaseClaim claim(BranchName line, String command) {
    return new LeaseClaim(line.name(), command, operator, takeOver);
  }

  public Optional<CommitId> branch(BranchName name) {
    return Optional.ofNullable(branches.get(name));
  }

  public Optional<CommitId> tag(String name) {
    return Optional.ofNullable(tags.get(name));
  }
}

package dev.slipway.engine.journey;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.receipt.Lease;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the way of all releases is judged from. Nothing of it is stored as a state: it is read anew
 * from refs, receipts and pull requests.
 *
 * @param branches of the remote
 * @param tags of the remote, with the commits that they lead to
 * @param open every open pull request
 * @param releases what is seen of each release, lowest version first
 * @param leases that somebody holds
 * @param ahead whether integration has commits that production lacks
 * @param now in UTC
 */
public record JourneyFacts(
    FlowConfig flow,
    SortedMap<BranchName, CommitId> branches,
    SortedMap<String, CommitId> tags,
    List<PullRequest> open,
    List<Sighting> releases,
    List<Lease> leases,
    boolean ahead,
    Instant now) {

  public JourneyFacts {
    branches = Collections.unmodifiableSortedMap(new TreeMap<>(branches));
    tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    open = List.copyOf(open);
    releases = List.copyOf(releases);
    leases = List.copyOf(leases);
  }

  /** The open pull request from one branch into another. */
  Optional<PullRequest> open(BranchName head, BranchName base) {
    return open.stream()
        .filter(each -> each.head().equals(head) && each.base().equals(base))
        .findFirst();
  }

  BranchName production() {
    return flow.branches().production();
  }

  BranchName integration() {
    return flow.branches().integration();
  }
}

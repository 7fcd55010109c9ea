package dev.slipway.engine.journey;

import dev.slipway.model.BranchName;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.receipt.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the way of all releases is judged from. Nothing of it is stored as a state: it is read anew
 * from refs, receipts and pull requests.
 *
 * @param open every open pull request
 * @param releases what is seen of each release, lowest version first
 * @param leases that somebody holds
 * @param ahead whether integration has commits that production lacks
 * @param squashed whether a whole branch was promoted without its commits: production has all of
 *     its files
 * @param now in UTC
 */
public record JourneyFacts(
    Chart chart,
    List<PullRequest> open,
    List<Sighting> releases,
    List<Lease> leases,
    boolean ahead,
    boolean squashed,
    Instant now) {

  public JourneyFacts {
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
}

package dev.slipway.engine.guard;

import dev.slipway.model.BranchName;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A release branch that is on the remote.
 *
 * @param since when it was cut, else when its newest commit was made
 */
public record ActiveBranch(BranchName name, Instant since) {

  /** How long it is over its time; empty while it is not. */
  Optional<Duration> late(Instant now, Optional<Duration> most) {
    Duration age = Duration.between(since, now);
    return most.filter(limit -> age.compareTo(limit) > 0).map(limit -> age);
  }
}

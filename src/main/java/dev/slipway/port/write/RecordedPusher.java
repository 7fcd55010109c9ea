package dev.slipway.port.write;

import dev.slipway.plan.PushTogether;

/** Moves refs together with the entry of the receipt that tells why. */
public interface RecordedPusher {

  /**
   * Pushes everything or nothing.
   *
   * @return what it made, for people: abbreviated commits
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-323} when a ref has moved since
   *     the plan, {@code SLIP-710} when somebody else went on with this release meanwhile
   */
  String push(PushTogether step);
}

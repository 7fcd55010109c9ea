package dev.slipway.port.write;

import dev.slipway.model.receipt.Lease;
import dev.slipway.plan.LeaseClaim;

/** Lets one operator at a time work on a release line. */
public interface Leases {

  /**
   * Takes the lease; renews it for the holder who has it. One that has run out, or whose process is
   * gone, is taken over, and that is recorded.
   *
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-720} naming who holds it, since
   *     when and for what
   */
  Lease take(LeaseClaim claim);

  /**
   * The lease as it is then: renewed when over half of it is gone.
   *
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-721} when somebody took it over
   */
  Lease renewed(Lease lease);

  /**
   * Ends the lease that somebody left who is gone, where there is one and nothing is to be done.
   */
  void settle(LeaseClaim claim);

  /** Gives the lease back; one that somebody took over meanwhile stays. */
  void giveBack(Lease lease);
}

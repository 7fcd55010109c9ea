package dev.slipway.port.read;

import dev.slipway.model.receipt.Operator;

/** Who is at work here. */
public interface Operators {

  /**
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-309} when git has no name and
   *     address for the user
   */
  Operator current();
}

package dev.slipway.engine.guard;

import java.util.Optional;

/**
 * What the command line says in favour of an approval.
 *
 * @param asked whether it is asked for at all
 * @param issue as written
 * @param issueThere whether the tracker has that issue; empty when there is no tracker to ask, or
 *     nothing to ask it
 * @param confirmation what a human typed; empty when nothing was yet
 * @param gate what the platform has, where it is the one to approve
 */
public record ApprovalAnswers(
    boolean asked,
    Optional<String> issue,
    Optional<Boolean> issueThere,
    Optional<String> reason,
    Optional<String> confirmation,
    PlatformGate gate) {

  /** Whether anything is said at all. */
  public boolean isAny() {
    return asked || issue.isPresent() || reason.isPresent() || confirmation.isPresent();
  }
}

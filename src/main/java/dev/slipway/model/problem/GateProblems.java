package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-810 to SLIP-819: what a forge is to prove of gates and issues, it does not. */
public final class GateProblems {

  private GateProblems() {}

  public static Problem noGate(String approval, String gate) {
    return unproven(
        "SLIP-810",
        "Approval '%s' is the platform's, and the forge has no gate '%s'."
            .formatted(approval, gate),
        approval);
  }

  /** Requirements F34: a gate that opens by itself is none. */
  public static Problem noReviewer(String approval, String gate) {
    return unproven(
        "SLIP-811",
        "Approval '%s' is the platform's, and nobody reviews at its gate '%s'."
            .formatted(approval, gate),
        approval);
  }

  private static Problem unproven(String code, String what, String approval) {
    return new Problem(
        code,
        Kind.GATE,
        what,
        "Give the gate a reviewer, or have a human say yes: 'approvals: {%s: {by: human}}' in"
                .formatted(approval)
            + " slipway.yml.");
  }

  /** The approval was to be given when the release branch was cut, and is not in the receipt. */
  public static Problem notApprovedAtCut(String approval, String version, String missing) {
    return new Problem(
        "SLIP-812",
        Kind.GATE,
        "%s needs approval '%s', and the receipt of its cut lacks %s."
            .formatted(version, approval, missing),
        "Cut it anew with what the policy asks for: slipway cleanup, then slipway branch %s"
            .formatted(version));
  }
}

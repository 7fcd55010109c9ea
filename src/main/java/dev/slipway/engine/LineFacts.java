package dev.slipway.engine;

import dev.slipway.engine.guard.ApprovalAnswers;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.Monotonic;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.qa.evidence.RequiredVerdicts;
import dev.slipway.engine.release.Site;
import dev.slipway.model.BranchName;
import dev.slipway.model.TreeId;
import dev.slipway.model.receipt.Receipt;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Everything the cut of a version line is decided from.
 *
 * @param lts whether the line is kept beside newer ones
 * @param today in UTC
 * @param release the tag to push with the line
 * @param source the branch that has the version
 * @param line the branch to make
 * @param site the package at the tip of the source
 * @param tree of that tip
 * @param released what the version must be higher than
 * @param registered how far the line is on its way into the registry
 * @param standing whether line and tag are there as the receipt remembers them
 * @param verdicts of the files at that tip
 */
public record LineFacts(
    Situation situation,
    PolicyVersion version,
    ApprovalAnswers answers,
    boolean lts,
    LocalDate today,
    String release,
    BranchName source,
    BranchName line,
    Site site,
    TreeId tree,
    Receipt receipt,
    Monotonic released,
    Registered registered,
    boolean standing,
    RequiredVerdicts verdicts) {

  /** The same, with the verdicts that its tag must have. */
  public LineFacts with(RequiredVerdicts found) {
    return new LineFacts(
        situation,
        version,
        answers,
        lts,
        today,
        release,
        source,
        line,
        site,
        tree,
        receipt,
        released,
        registered,
        standing,
        found);
  }

  /**
   * How far a line is on its way into the registry.
   *
   * @param text of the registry on the branch that brings the line in; empty where that branch is
   *     not there
   * @param proposed whether there is, or was, a pull request from that branch
   */
  public record Registered(Optional<String> text, boolean proposed) {}
}

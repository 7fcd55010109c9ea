package dev.slipway.engine;

import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Memory;
import dev.slipway.engine.guard.Situation;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.LeaseClaim;
import dev.slipway.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every sync is decided from.
 *
 * @param from the branch that is brought back
 * @param into the branch that gets it
 * @param branch that a pull request is from
 * @param newest the tag of the newest release that {@code from} contains; empty where it contains
 *     none
 * @param receipt of the newest of these releases whose tag is remembered; empty where none is
 * @param push whether it goes into the branch at once, without a pull request
 * @param consent to changes of policy files
 */
public record SyncFacts(
    Situation situation,
    Side from,
    Side into,
    SyncBranch branch,
    Optional<String> newest,
    Optional<Receipt> receipt,
    boolean push,
    Consent consent) {

  /** Whether somebody agreed. */
  public enum Consent {
    GIVEN,
    MISSING
  }

  /** A branch and where it stands. */
  public record Side(BranchName branch, CommitId tip) {

    /** {@code main@<40 hex>}. */
    String told() {
      return branch + "@" + tip;
    }

    @Override
    public String toString() {
      return branch.name();
    }
  }

  /**
   * The branch of a sync's pull request as it stands.
   *
   * @param own whether it has commits that neither side has
   * @param holds whether it has all that is to come
   * @param pullRequest the open one from it, by number
   */
  public record SyncBranch(
      BranchName name,
      Optional<CommitId> tip,
      boolean own,
      boolean holds,
      Optional<Integer> pullRequest) {

    /** The branch before it is there. */
    public static SyncBranch absent(BranchName name) {
      return new SyncBranch(name, Optional.empty(), false, false, Optional.empty());
    }

    /** The same branch, which has all that is to come, or not. */
    public SyncBranch holding(boolean all) {
      return new SyncBranch(name, tip, own, all, pullRequest);
    }

    /** What is merged into: its own work where it has some, else the branch that gets it. */
    public CommitId onto(Side into) {
      return tip.filter(any -> own).orElse(into.tip());
    }

    /** Whether nothing is left to do but to merge its pull request. */
    public boolean waits() {
      return holds && pullRequest.isPresent();
    }
  }

  /** The same with the branch as it is seen. */
  public SyncFacts with(SyncBranch seen) {
    return new SyncFacts(situation, from, into, seen, newest, receipt, push, consent);
  }

  /** A sync that does nothing. */
  public Planned nothing(String why) {
    Decision decision = new Decision(release(), List.of(), Map.of(), List.of(why));
    return new Planned(new Plan(title(), List.of(), Optional.of(claim())), decision);
  }

  Memory memory() {
    return new Memory(situation, receipt, Deed.SYNC);
  }

  String release() {
    return newest.orElse("");
  }

  String title() {
    return "sync %s into %s".formatted(from, into);
  }

  LeaseClaim claim() {
    return situation.claim(from.branch(), title());
  }
}

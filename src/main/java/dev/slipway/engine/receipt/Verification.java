package dev.slipway.engine.receipt;

import dev.slipway.model.CommitId;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ReceiptProblems;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.GuardResult.Verdict;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a receipt against the remote. A tag must stand as it was recorded, to the object, for
 * somebody may have built on it; a branch may have gone on since.
 */
public final class Verification {

  private static final String TAGS = "refs/tags/";

  private final Receipt receipt;
  private final Standing standing;
  private final List<GuardResult> findings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Verification(Receipt receipt, Standing standing) {
    this.receipt = receipt;
    this.standing = standing;
  }

  /**
   * @param receipt whose chain is whole
   */
  public static Verified of(Receipt receipt, Standing standing) {
    Verification verification = new Verification(receipt, standing);
    int entries = receipt.entries().size();
    verification.passed(
        "chain", "%d %s, as written".formatted(entries, entries == 1 ? "entry" : "entries"));
    verification.lastMoves().values().forEach(verification::look);
    return new Verified(receipt.release(), verification.findings, verification.problems);
  }

  /** A receipt whose chain is broken: nothing else in it can be believed. */
  public static Verified broken(String release, List<Problem> why) {
    List<GuardResult> findings =
        why.stream()
            .map(problem -> new GuardResult("chain", Verdict.FAILED, problem.what()))
            .toList();
    return new Verified(release, findings, why);
  }

  /** Where each ref went last, in the order in which they first moved. */
  private Map<String, Move> lastMoves() {
    Map<String, Move> moves = new LinkedHashMap<>();
    receipt.entries().forEach(entry -> entry.moves().forEach(move -> moves.put(move.ref(), move)));
    return moves;
  }

  private void look(Move move) {
    if (move.ref().startsWith(TAGS) && move.to().isPresent()) {
      tag(move.ref().substring(TAGS.length()), move, move.to().get());
    } else {
      other(move);
    }
  }

  private void tag(String tag, Move move, String recorded) {
    Optional<String> now = Optional.ofNullable(standing.remote().get(move.ref()));
    Optional<CommitId> commit = Optional.ofNullable(standing.tagged().get(tag));
    if (now.isEmpty()) {
      failed(move.ref(), ReceiptProblems.vanished(tag, recorded));
    } else if (!now.get().equals(recorded) || !commit.equals(move.commit()) || !hasTree(move)) {
      failed(move.ref(), ReceiptProblems.moved(tag, words(recorded, move.commit()), now.get()));
    } else {
      passed(move.ref(), "stands at " + words(recorded, move.commit()));
    }
    reachable(tag, move);
    here(tag, move, recorded);
  }

  private boolean hasTree(Move move) {
    return move.commit().flatMap(standing.tree()).equals(move.tree());
  }

  private void reachable(String tag, Move move) {
    standing
        .production()
        .filter(production -> !move.commit().map(production.contains()::test).orElse(true))
        .map(production -> ReceiptProblems.unreachable(tag, production.branch()))
        .ifPresent(problem -> failed("reach of " + tag, problem));
  }

  private void here(String tag, Move move, String recorded) {
    Optional.ofNullable(standing.here().get(move.ref()))
        .filter(here -> !here.equals(recorded))
        .ifPresent(
            here -> problems.add(ReceiptProblems.otherHere(tag, recorded, here).asWarning()));
  }

  /** Branches go on, and are cleaned up. */
  private void other(Move move) {
    Optional<String> now = Optional.ofNullable(standing.remote().get(move.ref()));
    if (now.equals(move.to())) {
      passed(move.ref(), now.map(id -> "stands at " + brief(id)).orElse("is gone, as recorded"));
    } else {
      String recorded = move.to().map(Verification::brief).orElse("gone");
      String fact =
          "was %s, is %s".formatted(recorded, now.map(Verification::brief).orElse("gone"));
      findings.add(new GuardResult(move.ref(), Verdict.SKIPPED, fact + "; a branch may go on"));
    }
  }

  private static String words(String object, Optional<CommitId> commit) {
    return commit
        .filter(id -> !id.hex().equals(object))
        .map(id -> "%s on commit %s".formatted(object, id))
        .orElse(object);
  }

  private static String brief(String id) {
    return id.substring(0, Math.min(7, id.length()));
  }

  private void passed(String name, String fact) {
    findings.add(new GuardResult(name, Verdict.PASSED, fact));
  }

  private void failed(String name, Problem problem) {
    findings.add(new GuardResult(name, Verdict.FAILED, problem.what()));
    problems.add(problem);
  }
}

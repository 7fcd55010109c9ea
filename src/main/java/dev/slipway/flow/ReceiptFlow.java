package dev.slipway.flow;

import dev.slipway.engine.receipt.MeantRelease;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.port.read.Receipts;
import java.util.ArrayList;
import java.util.List;

/** Looks receipts up. */
public final class ReceiptFlow {

  private final Receipts receipts;

  public ReceiptFlow(Receipts receipts) {
    this.receipts = receipts;
  }

  /**
   * All receipts.
   *
   * @param problems of those that were changed by another hand
   */
  public record Shelf(List<Receipt> receipts, List<Problem> problems) {

    public Shelf {
      receipts = List.copyOf(receipts);
      problems = List.copyOf(problems);
    }
  }

  /** By tag. */
  public Shelf list() {
    List<Receipt> whole = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Receipts now = receipts.atOnce();
    for (String release : now.releases()) {
      try {
        whole.add(now.find(release));
      } catch (ProblemException e) {
        problems.addAll(e.problems());
      }
    }
    return new Shelf(whole, problems);
  }

  /**
   * @param version as it was typed: a tag, or a version with or without {@code v}
   */
  public Receipt show(String version) {
    return receipts.find(MeantRelease.of(version, receipts.releases()));
  }
}

package dev.slipway.flow.qa;

import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.List;

/**
 * A verdict on several environments, and those on each of them.
 *
 * @param rows in the order of asking, only those that were asked
 */
public record JudgedMatrix(Judged<MatrixVerdict> whole, List<Judged<PreflightVerdict>> rows) {

  public JudgedMatrix {
    rows = List.copyOf(rows);
  }
}

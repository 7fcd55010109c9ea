package dev.slipway.flow.qa;

import dev.slipway.engine.qa.CiVerdict;
import dev.slipway.engine.qa.Document;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A verdict of CI, and what it is made of.
 *
 * @param doctors by environment, what is said of each that is configured
 */
public record JudgedCi(
    Judged<CiVerdict> whole, JudgedMatrix matrix, SortedMap<String, Document> doctors) {

  public JudgedCi {
    doctors = Collections.unmodifiableSortedMap(new TreeMap<>(doctors));
  }
}

package dev.slipway.engine.qa;

import dev.slipway.model.qa.MatrixVerdict;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What CI learned of its environments.
 *
 * @param missing by environment that is not configured, the variables that are not set
 * @param artifacts the folder that everything is left in, absolute
 */
public record CiVerdict(
    MatrixVerdict matrix, SortedMap<String, List<String>> missing, String artifacts) {

  public CiVerdict {
    missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
  }

  /** In the order of asking. */
  List<String> requested() {
    return matrix.rows().stream().map(row -> row.environment().name()).toList();
  }
}

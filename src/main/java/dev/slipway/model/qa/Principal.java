package dev.slipway.model.qa;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Who an environment took us for: what checks captured as {@code principal} or {@code principal.…}.
 *
 * @param captured by the part of the name after {@code principal.}; {@code type} for {@code
 *     principal} alone
 */
public record Principal(SortedMap<String, String> captured) {

  public static final Principal UNKNOWN = new Principal(new TreeMap<>());

  public Principal {
    captured = Collections.unmodifiableSortedMap(new TreeMap<>(captured));
  }

  /** The same, each value in other words. */
  public Principal said(UnaryOperator<String> words) {
    SortedMap<String, String> said = new TreeMap<>(captured);
    said.replaceAll((name, value) -> words.apply(value));
    return new Principal(said);
  }

  public Optional<String> type() {
    return Optional.ofNullable(captured.get("type"));
  }
}

package dev.slipway.model.qa;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One difference between environments.
 *
 * @param check that differs; empty where it is no check's
 * @param path the JSONPath of what differs, for {@link DriftRule#D5}; for {@link DriftRule#D3}
 *     {@code token_kind} or {@code principal.type}
 * @param values by environment, safe to print
 * @param severity as the policy has it; {@link Severity#INFO} where it is allowed
 * @param allowed by which it is no error today
 */
public record DriftFinding(
    DriftRule rule,
    String check,
    Optional<String> path,
    SortedMap<String, String> values,
    Severity severity,
    Optional<Allowance> allowed) {

  public DriftFinding {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}

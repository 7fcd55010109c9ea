package dev.slipway.model.qa;

import java.util.List;
import java.util.Map;

/** How environments are compared. */
public record DriftPolicy(Map<DriftRule, Severity> severities, List<Allowance> allowed) {

  /** Where the configuration says nothing of it. */
  public static final DriftPolicy USUAL = new DriftPolicy(Map.of(), List.of());

  public DriftPolicy {
    severities = Map.copyOf(severities);
    allowed = List.copyOf(allowed);
  }

  public Severity severity(DriftRule rule) {
    return severities.getOrDefault(rule, rule.usual());
  }
}

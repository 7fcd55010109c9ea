package dev.slipway.model.qa;

import java.util.List;

/**
 * How environments differ.
 *
 * @param evaluated false where fewer than two of them were asked: then nobody knows
 * @param findings errors first, then by rule and check
 */
public record Drift(boolean evaluated, List<DriftFinding> findings) {

  public static final Drift NOT_EVALUATED = new Drift(false, List.of());

  public Drift {
    findings = List.copyOf(findings);
  }

  public List<DriftFinding> errors() {
    return findings.stream().filter(each -> each.severity() == Severity.ERROR).toList();
  }
}

package dev.slipway.cli.qa;

import dev.slipway.model.qa.DriftFinding;
import java.util.List;

/** One difference, as the page shows it. */
record DifferenceView(
    String weight,
    String rule,
    String kind,
    String subject,
    List<Holder> holders,
    String until,
    String reason) {

  /**
   * A value, and the environments that have it.
   *
   * @param who their names
   */
  record Holder(String who, String value) {}

  static DifferenceView of(DriftFinding finding) {
    return new DifferenceView(
        DriftWords.weight(finding),
        finding.rule().name(),
        DriftWords.kind(finding.rule()),
        DriftWords.subject(finding),
        DriftWords.holders(finding).entrySet().stream()
            .map(each -> new Holder(String.join(", ", each.getValue()), each.getKey()))
            .toList(),
        finding.allowed().map(each -> each.until().toString()).orElse(""),
        finding.allowed().map(each -> each.reason()).orElse(""));
  }
}

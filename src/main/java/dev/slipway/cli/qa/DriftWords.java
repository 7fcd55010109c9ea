package dev.slipway.cli.qa;

import dev.slipway.model.qa.Drift;
import dev.slipway.model.qa.DriftFinding;
import dev.slipway.model.qa.DriftRule;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how environments differ. */
final class DriftWords {

  private DriftWords() {}

  /** What kind of difference it is. */
  static String kind(DriftRule rule) {
    return switch (rule) {
      case D1 -> "passes here, fails there";
      case D2 -> "ran here, not there";
      case D3 -> "another identity";
      case D4 -> "one place under two names";
      case D5 -> "another value";
      case D6 -> "another number of items";
    };
  }

  /** What differs: {@code tasks.list $.version}; empty where the kind says it all. */
  static String subject(DriftFinding finding) {
    return Stream.concat(Stream.of(finding.check()), finding.path().stream())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** {@code D1 tasks.list: passes here, fails there}. */
  static String title(DriftFinding finding) {
    String subject = subject(finding);
    return "%s %s%s"
        .formatted(
            finding.rule(),
            subject.isEmpty() ? "" : OneLine.of(subject) + ": ",
            kind(finding.rule()));
  }

  /** By value, who has it; the value of the first by name comes first. */
  static Map<String, List<String>> holders(DriftFinding finding) {
    Map<String, List<String>> holders = new LinkedHashMap<>();
    finding
        .values()
        .forEach(
            (environment, value) ->
                holders.computeIfAbsent(value, none -> new ArrayList<>()).add(environment));
    return holders;
  }

  /** {@code dev, prod: 3; next: 4}. */
  static String values(DriftFinding finding) {
    return holders(finding).entrySet().stream()
        .map(each -> String.join(", ", each.getValue()) + ": " + each.getKey())
        .collect(Collectors.joining("; "));
  }

  /** {@code error}, {@code warning}, {@code info}, or {@code allowed}. */
  static String weight(DriftFinding finding) {
    return finding.allowed().isPresent()
        ? "allowed"
        : finding.severity().name().toLowerCase(Locale.ROOT);
  }

  /** What came of comparing, in one line. */
  static String summary(MatrixVerdict verdict) {
    Drift drift = verdict.drift();
    if (!drift.evaluated()) {
      return "drift: not evaluated (%s)".formatted(notEvaluated(verdict))
          + (drift.findings().isEmpty() ? "" : "; " + found(drift));
    }
    return "drift: %s in %s of %s"
        .formatted(
            drift.findings().isEmpty() ? "no differences" : found(drift),
            Amount.of(Grid.of(verdict).lines().size(), "check"),
            Amount.of(verdict.executed().size(), "environment"));
  }

  private static String notEvaluated(MatrixVerdict verdict) {
    if (verdict.interrupted()) {
      return "the run was interrupted";
    }
    return switch (verdict.executed().size()) {
      case 0 -> "no environment was asked";
      case 1 -> "1 environment was asked";
      default -> "fewer than two environments answered";
    };
  }

  private static String found(Drift drift) {
    long warnings = count(drift, Severity.WARNING);
    long allowed = drift.findings().stream().filter(each -> each.allowed().isPresent()).count();
    long told = count(drift, Severity.INFO) - allowed;
    return Stream.of(
            drift.errors().isEmpty() ? "" : Amount.of(drift.errors().size(), "error"),
            warnings == 0 ? "" : Amount.of(warnings, "warning"),
            allowed == 0 ? "" : allowed + " allowed",
            told == 0 ? "" : told + " for information")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static long count(Drift drift, Severity severity) {
    return drift.findings().stream().filter(each -> each.severity() == severity).count();
  }
}

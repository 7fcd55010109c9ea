package dev.slipway.engine.qa.drift;

import static java.util.stream.Collectors.toCollection;

import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.DriftFinding;
import dev.slipway.model.qa.DriftRule;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the environments differ in one check: D1, or D2, or else D5 and D6. What a check tells is
 * compared between those where it passed; that one failed elsewhere is D1's to say.
 */
final class CheckDrift {

  private static final String PASSED = "passed";
  private static final String FAILED = "failed";
  private static final String NOT_RUN = "did not run";
  private static final String ABSENT = "absent";

  private final String check;
  private final SortedMap<String, CheckResult> results = new TreeMap<>();
  private final SortedMap<String, String> standings = new TreeMap<>();

  private CheckDrift(String check, List<PreflightVerdict> rows) {
    this.check = check;
    for (PreflightVerdict row : rows) {
      Optional<CheckResult> result = result(check, row);
      standings.put(row.environment().name(), result.map(CheckDrift::standing).orElse(NOT_RUN));
      result
          .filter(CheckResult::passed)
          .ifPresent(passed -> results.put(row.environment().name(), passed));
    }
  }

  private static Optional<CheckResult> result(String check, PreflightVerdict row) {
    return row.checks().stream().filter(each -> each.name().equals(check)).findFirst();
  }

  private static String standing(CheckResult result) {
    return switch (result.status()) {
      case PASSED -> PASSED;
      case FAILED -> FAILED;
      case SKIPPED -> NOT_RUN;
    };
  }

  /** Findings of every check, with no severity of the policy yet. */
  static List<DriftFinding> between(List<PreflightVerdict> executed) {
    SortedSet<String> checks =
        executed.stream()
            .flatMap(row -> row.checks().stream())
            .map(CheckResult::name)
            .collect(toCollection(TreeSet::new));
    return checks.stream()
        .flatMap(check -> new CheckDrift(check, executed).findings().stream())
        .toList();
  }

  private List<DriftFinding> findings() {
    List<DriftFinding> findings = new ArrayList<>();
    if (standings.values().containsAll(Set.of(PASSED, FAILED))) {
      findings.add(finding(DriftRule.D1, Optional.empty(), standings));
    } else if (standings.containsValue(NOT_RUN) && !allEqual(standings)) {
      findings.add(finding(DriftRule.D2, Optional.empty(), standings));
    }
    paths().forEach(path -> add(findings, DriftRule.D5, Optional.of(path), compared(path)));
    add(findings, DriftRule.D6, Optional.empty(), counts());
    return findings;
  }

  private void add(
      List<DriftFinding> findings,
      DriftRule rule,
      Optional<String> path,
      SortedMap<String, String> values) {
    if (!allEqual(values)) {
      findings.add(finding(rule, path, values));
    }
  }

  private DriftFinding finding(
      DriftRule rule, Optional<String> path, SortedMap<String, String> values) {
    return new DriftFinding(rule, check, path, values, rule.usual(), Optional.empty());
  }

  private static boolean allEqual(Map<String, String> values) {
    return new HashSet<>(values.values()).size() < 2;
  }

  private SortedSet<String> paths() {
    return results.values().stream()
        .flatMap(result -> result.compared().keySet().stream())
        .collect(toCollection(TreeSet::new));
  }

  private SortedMap<String, String> compared(String path) {
    return values(result -> Optional.of(result.compared().getOrDefault(path, ABSENT)));
  }

  private SortedMap<String, String> counts() {
    return values(result -> result.count().map(String::valueOf));
  }

  private SortedMap<String, String> values(Function<CheckResult, Optional<String>> told) {
    return results.entrySet().stream()
        .filter(each -> told.apply(each.getValue()).isPresent())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> told.apply(each.getValue()).orElseThrow(),
                (one, other) -> one,
                TreeMap::new));
  }
}

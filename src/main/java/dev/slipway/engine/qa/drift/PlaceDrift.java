package dev.slipway.engine.qa.drift;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.slipway.engine.qa.environment.PlaceName;
import dev.slipway.model.qa.DriftFinding;
import dev.slipway.model.qa.DriftRule;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** How environments differ before any check, and where they should: D3 and D4. */
final class PlaceDrift {

  /** What of an identity is compared, as findings name it. */
  static final String TOKEN = "token_kind";

  static final String PRINCIPAL = "principal.type";

  private PlaceDrift() {}

  /** D3. Where nobody learned who we are, nothing is compared. */
  static List<DriftFinding> otherIdentity(List<PreflightVerdict> executed) {
    SortedMap<String, String> tokens =
        values(executed, row -> Optional.of(row.environment().tokenKind().word()));
    SortedMap<String, String> principals = values(executed, row -> row.principal().type());
    return Stream.concat(identity(TOKEN, tokens), identity(PRINCIPAL, principals)).toList();
  }

  private static Stream<DriftFinding> identity(String what, SortedMap<String, String> values) {
    return new HashSet<>(values.values()).size() < 2
        ? Stream.empty()
        : Stream.of(finding(DriftRule.D3, Optional.of(what), values));
  }

  private static SortedMap<String, String> values(
      List<PreflightVerdict> rows, Function<PreflightVerdict, Optional<String>> told) {
    SortedMap<String, String> values = new TreeMap<>();
    rows.forEach(
        row -> told.apply(row).ifPresent(value -> values.put(row.environment().name(), value)));
    return values;
  }

  /** D4, one finding a place that has several names. */
  static List<DriftFinding> samePlace(List<Environment> environments) {
    return environments.stream()
        .filter(each -> each.baseUrl().isPresent())
        .collect(groupingBy(PlaceDrift::place))
        .entrySet()
        .stream()
        .filter(place -> place.getValue().size() > 1)
        .map(
            place ->
                finding(DriftRule.D4, Optional.empty(), named(place.getValue(), place.getKey())))
        .toList();
  }

  private static SortedMap<String, String> named(List<Environment> names, String place) {
    return names.stream()
        .collect(toMap(Environment::name, each -> place, (one, other) -> one, TreeMap::new));
  }

  private static String place(Environment environment) {
    return PlaceName.of(environment.baseUrl().orElseThrow())
        + environment.space().map(" space %s"::formatted).orElse("");
  }

  private static DriftFinding finding(
      DriftRule rule, Optional<String> path, SortedMap<String, String> values) {
    return new DriftFinding(rule, "", path, values, rule.usual(), Optional.empty());
  }
}

package dev.slipway.adapter.config.tree;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What was found wrong, each thing once: an option at the root that twenty packages inherit is read
 * twenty times.
 */
public final class Findings {

  private record Finding(Place place, Problem problem) {}

  private static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding>comparingInt(finding -> finding.place().line())
          .thenComparingInt(finding -> finding.place().column());

  private final Map<String, Set<Finding>> bySource = new LinkedHashMap<>();

  /**
   * @param sources files whose problems are told first, in this order
   */
  public Findings(String... sources) {
    Arrays.stream(sources).forEach(source -> bySource.put(source, new LinkedHashSet<>()));
  }

  public void add(Place place, Problem problem) {
    bySource
        .computeIfAbsent(place.source(), source -> new LinkedHashSet<>())
        .add(new Finding(place, problem));
  }

  /** Adds the problem that names its place. */
  public void at(Place place, Function<String, Problem> problem) {
    add(place, problem.apply(place.toString()));
  }

  /** Adds what another reading found. */
  public void addAll(Findings others) {
    others
        .bySource
        .values()
        .forEach(found -> found.forEach(finding -> add(finding.place(), finding.problem())));
  }

  /** File by file, in each by place. */
  public List<Problem> problems() {
    return bySource.values().stream()
        .flatMap(found -> found.stream().sorted(BY_PLACE))
        .map(Finding::problem)
        .toList();
  }

  public List<Problem> warnings() {
    return problems().stream().filter(problem -> problem.kind() == Kind.WARNING).toList();
  }

  /** Whether there is more than warnings. */
  public boolean stop() {
    return problems().size() > warnings().size();
  }
}

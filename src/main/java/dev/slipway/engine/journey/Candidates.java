package dev.slipway.engine.journey;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;

import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.release.Component;
import dev.slipway.model.TagName;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The releases that may be on their way: those that have a branch, those that are remembered and
 * not tagged, and the newest that is tagged on each line. All others are over.
 */
public final class Candidates {

  private static final Comparator<PolicyVersion> LOWEST_FIRST =
      Comparator.comparing(PolicyVersion::version);

  private final Chart chart;
  private final Component component;
  private final VersionReader reader;

  public Candidates(Chart chart, Component component) {
    this.chart = chart;
    this.component = component;
    this.reader = new VersionReader(chart.flow().version());
  }

  /**
   * Lowest version first.
   *
   * @param remembered the tags of the releases that have a receipt
   */
  public List<PolicyVersion> versions(Collection<String> remembered) {
    Stream<String> untagged = remembered.stream().filter(tag -> chart.tag(tag).isEmpty());
    return Stream.of(
            chart.cut().stream(), untagged.flatMap(tag -> version(tag).stream()), newest().stream())
        .flatMap(all -> all)
        .distinct()
        .sorted(LOWEST_FIRST)
        .toList();
  }

  private List<PolicyVersion> newest() {
    return chart.tags().keySet().stream()
        .flatMap(tag -> version(tag).stream())
        .collect(
            groupingBy(chart::home, collectingAndThen(maxBy(LOWEST_FIRST), Optional::orElseThrow)))
        .values()
        .stream()
        .toList();
  }

  private Optional<PolicyVersion> version(String tag) {
    return TagName.parse(tag, chart.flow().version().scheme().notation())
        .filter(name -> name.component().equals(component.tagName()))
        .flatMap(name -> reader.find(name.version().toString()));
  }
}

package dev.slipway.engine.policy;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.TagName;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.VersionProblems;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Versions go up: one is higher than every release of its line (requirements F5, I4).
 *
 * @param line what the releases are on, for people: {@code main}, {@code the line 26.2}
 * @param released of that line only
 */
public record Monotonic(String line, List<ReleaseVersion> released) {

  public Monotonic {
    released = List.copyOf(released);
  }

  /** Among all releases of production. */
  public static Monotonic ofProduction(String branch, Collection<ReleaseVersion> released) {
    return new Monotonic(branch, List.copyOf(released));
  }

  /** Among those with the same major and minor. */
  public static Monotonic ofLine(ReleaseVersion version, Collection<ReleaseVersion> released) {
    return new Monotonic(
        "the line %d.%d".formatted(version.major(), version.minor()),
        released.stream()
            .filter(each -> each.major() == version.major() && each.minor() == version.minor())
            .toList());
  }

  /**
   * The versions that tags name.
   *
   * @param component as it stands in the tags; empty where they name none
   */
  public static List<ReleaseVersion> versions(
      Collection<String> tags, String component, Notation notation) {
    return tags.stream()
        .flatMap(name -> TagName.parse(name, notation).stream())
        .filter(name -> name.component().equals(component))
        .map(TagName::version)
        .toList();
  }

  public Optional<ReleaseVersion> highest() {
    return released.stream().max(Comparator.naturalOrder());
  }

  /** {@code SLIP-128} when a release is as high or higher; empty when the way is free. */
  public Optional<Problem> refusal(ReleaseVersion version) {
    return highest()
        .filter(highest -> version.compareTo(highest) <= 0)
        .map(highest -> VersionProblems.notHigher(version.toString(), highest.toString(), line));
  }
}

package dev.slipway.engine.version;

import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Optional;

/** The two versions between which a Java project goes to and fro: release and snapshot. */
public final class JavaVersions {

  private static final String SNAPSHOT = "SNAPSHOT";

  private JavaVersions() {}

  public static boolean isSnapshot(ReleaseVersion version) {
    return version.preRelease().filter(text -> text.contains(SNAPSHOT)).isPresent();
  }

  /**
   * The version to release: of a snapshot its release, moved on where the changes ask for more than
   * the snapshot promised.
   */
  public static Versioning release(Versioning rule) {
    return ReleaseAs.before(
        (released, newestFirst) -> {
          NextVersion next = rule.next(released, newestFirst);
          return isSnapshot(released) ? withoutSnapshot(released, next, rule) : next;
        });
  }

  /** The version to develop on after a release: {@code 1.2.4-SNAPSHOT} after {@code 1.2.3}. */
  public static Versioning snapshot(Versioning rule) {
    return (released, newestFirst) -> {
      ReleaseVersion next = rule.next(released, List.of()).version();
      String marked = next.preRelease().map(text -> text + "-" + SNAPSHOT).orElse(SNAPSHOT);
      return new NextVersion(
          next.withPreRelease(Optional.of(marked)),
          "development goes on after " + released,
          Optional.empty());
    };
  }

  private static NextVersion withoutSnapshot(
      ReleaseVersion snapshot, NextVersion next, Versioning rule) {
    return next.version().equals(rule.next(snapshot, List.of()).version())
        ? new NextVersion(withoutMarker(snapshot), "the snapshot is released", next.decidedBy())
        : new NextVersion(withoutMarker(next.version()), next.why(), next.decidedBy());
  }

  private static ReleaseVersion withoutMarker(ReleaseVersion version) {
    return version.withPreRelease(
        version
            .preRelease()
            .map(text -> text.replaceFirst("-?" + SNAPSHOT, ""))
            .filter(text -> !text.isEmpty()));
  }
}

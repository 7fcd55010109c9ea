package dev.slipway.engine.release;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.commit.ParsedMessage;
import dev.slipway.engine.pullrequest.TitlePattern;
import dev.slipway.engine.release.ReleaseFacts.Unreleased;
import dev.slipway.engine.version.JavaVersions;
import dev.slipway.engine.version.NextVersion;
import dev.slipway.engine.version.Versioning;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Optional;

/**
 * When a Java package goes to a snapshot version first: after a release, until a commit announces
 * the snapshot.
 */
final class SnapshotRule {

  private SnapshotRule() {}

  /** Only Java packages have snapshots, which are not released; for others it is any version. */
  static boolean isSnapshot(Component component, ReleaseVersion version) {
    return VersionChoice.isJava(component) && JavaVersions.isSnapshot(version);
  }

  static boolean asksForSnapshot(Unreleased unreleased, List<ParsedMessage> messages) {
    Component component = unreleased.component();
    return VersionChoice.isJava(component)
        && !component.config().files().skipSnapshot()
        && unreleased
            .baseline()
            .version()
            .filter(version -> !JavaVersions.isSnapshot(version))
            .isPresent()
        && messages.stream().noneMatch(message -> announces(component, message));
  }

  static Optional<NextVersion> next(Unreleased unreleased) {
    Versioning rule = Versioning.of(unreleased.component().config().versioning());
    return unreleased
        .baseline()
        .version()
        .map(released -> JavaVersions.snapshot(rule).next(released, List.of()));
  }

  private static boolean announces(Component component, ParsedMessage message) {
    TitlePattern pattern = component.titlePattern();
    return message.changes().stream()
        .map(ConventionalCommit::header)
        .flatMap(header -> pattern.parse(header).stream())
        .filter(title -> title.component().equals(component.tagName()))
        .anyMatch(title -> title.version().filter(JavaVersions::isSnapshot).isPresent());
  }
}

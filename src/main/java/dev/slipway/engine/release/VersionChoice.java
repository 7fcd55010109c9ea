package dev.slipway.engine.release;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.version.JavaVersions;
import dev.slipway.engine.version.NextVersion;
import dev.slipway.engine.version.ReleaseAs;
import dev.slipway.engine.version.Versioning;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.ReleaseType;
import dev.slipway.model.config.VersioningConfig;
import java.util.List;
import java.util.Optional;

/**
 * Which version comes next: the one that configuration or the command line asks for, else the one
 * that the newest {@code Release-As} footer asks for, else the released one moved by the commits,
 * else the first one.
 */
final class VersionChoice {

  private static final ReleaseVersion FIRST = ReleaseVersion.of(1, 0, 0);

  private VersionChoice() {}

  static NextVersion next(
      Component component, Baseline baseline, List<ConventionalCommit> changes) {
    return asked(component)
        .or(() -> baseline.version().map(released -> rule(component).next(released, changes)))
        .or(() -> ReleaseAs.in(changes))
        .orElseGet(() -> first(component));
  }

  private static Optional<NextVersion> asked(Component component) {
    return component
        .config()
        .versioning()
        .releaseAs()
        .map(version -> new NextVersion(version, "release-as asks for it", Optional.empty()));
  }

  private static Versioning rule(Component component) {
    VersioningConfig config = component.config().versioning();
    Versioning rule = Versioning.of(config);
    return isJava(component) ? JavaVersions.release(rule) : rule;
  }

  static boolean isJava(Component component) {
    ReleaseType type = component.config().type();
    return type == ReleaseType.JAVA || type == ReleaseType.MAVEN;
  }

  private static NextVersion first(Component component) {
    ReleaseVersion version =
        component
            .ecosystem()
            .initialVersion()
            .or(() -> component.config().versioning().initialVersion())
            .orElse(FIRST);
    return new NextVersion(version, "it is the first release", Optional.empty());
  }
}

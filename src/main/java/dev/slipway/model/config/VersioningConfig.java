package dev.slipway.model.config;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import java.util.Optional;

/**
 * How a package's next version is found.
 *
 * @param releaseAs the version to release next, whatever the commits say
 * @param initialVersion the first version, where the release type has none of its own
 */
public record VersioningConfig(
    Strategy strategy,
    boolean bumpMinorPreMajor,
    boolean bumpPatchForMinorPreMajor,
    Optional<String> prereleaseType,
    boolean prerelease,
    Optional<ReleaseVersion> releaseAs,
    Optional<ReleaseVersion> initialVersion) {

  public static final VersioningConfig DEFAULT =
      new VersioningConfig(
          Strategy.DEFAULT,
          false,
          false,
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty());

  public VersioningConfig withReleaseAs(Optional<ReleaseVersion> changed) {
    return new VersioningConfig(
        strategy,
        bumpMinorPreMajor,
        bumpPatchForMinorPreMajor,
        prereleaseType,
        prerelease,
        changed,
        initialVersion);
  }

  /** The same, as a reader of a notation sees it. */
  public VersioningConfig seenIn(Notation reader) {
    return new VersioningConfig(
        strategy,
        bumpMinorPreMajor,
        bumpPatchForMinorPreMajor,
        prereleaseType,
        prerelease,
        releaseAs.map(version -> version.seenIn(reader)),
        initialVersion.map(version -> version.seenIn(reader)));
  }

  /** The rule by which commits move a version. */
  public enum Strategy {
    DEFAULT,
    ALWAYS_BUMP_PATCH,
    ALWAYS_BUMP_MINOR,
    ALWAYS_BUMP_MAJOR,
    SERVICE_PACK,
    PRERELEASE
  }
}

package dev.slipway.engine.version;

import dev.slipway.model.ReleaseVersion;

/** How far a release moves a version. Smallest first. Pre-release and build stay as they are. */
enum Bump {
  PATCH {
    @Override
    ReleaseVersion of(ReleaseVersion version) {
      return version.withCore(version.major(), version.minor(), version.patch() + 1);
    }
  },
  MINOR {
    @Override
    ReleaseVersion of(ReleaseVersion version) {
      return version.withCore(version.major(), version.minor() + 1, 0);
    }
  },
  MAJOR {
    @Override
    ReleaseVersion of(ReleaseVersion version) {
      return version.withCore(version.major() + 1, 0, 0);
    }
  };

  /** The version moved this far. */
  abstract ReleaseVersion of(ReleaseVersion version);
}

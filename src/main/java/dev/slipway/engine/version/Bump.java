package dev.slipway.engine.version;

import dev.slipway.model.ReleaseVersion;

/** How far a release moves a version. Smallest first. Pre-release and build stay as they are. */
public enum Bump {
  PATCH {
    @Override
    public ReleaseVersion of(ReleaseVersion version) {
      return version.withCore(version.major(), version.minor(), version.patch() + 1);
    }
  },
  MINOR {
    @Override
    public ReleaseVersion of(ReleaseVersion version) {
      return version.withCore(version.major(), version.minor() + 1, 0);
    }
  },
  MAJOR {
    @Override
    public ReleaseVersion of(ReleaseVersion version) {
      return version.withCore(version.major() + 1, 0, 0);
    }
  };

  /** The version moved this far. */
  public abstract ReleaseVersion of(ReleaseVersion version);

  /** Whether what is coming anyway, {@code 1.2.0} of {@code 1.2.0-beta.1}, is such a bump. */
  public boolean isMadeBy(ReleaseVersion preRelease) {
    return switch (this) {
      case PATCH -> true;
      case MINOR -> preRelease.patch() == 0;
      case MAJOR -> preRelease.minor() == 0 && preRelease.patch() == 0;
    };
  }
}

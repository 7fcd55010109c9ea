package dev.slipway.model;

import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import java.util.Optional;

/** How versions are spelled behind their numbers, and in which order they stand. */
public enum Notation {
  /** {@code 1.4.0-rc.2}, in the order of SemVer section 11, read as release-please reads. */
  SEMVER {
    @Override
    public Optional<ReleaseVersion> find(String text) {
      return ReleaseVersion.find(text);
    }

    @Override
    public Optional<ReleaseVersion> exact(String text) {
      return ReleaseVersion.strict(text);
    }

    @Override
    String suffix(ReleaseVersion version) {
      return version.preRelease().map(text -> "-" + text).orElse("")
          + version.build().map(text -> "+" + text).orElse("");
    }

    @Override
    int compare(ReleaseVersion left, ReleaseVersion right) {
      return PreRelease.compare(left.preRelease(), right.preRelease());
    }
  },
  /** {@code 1.4.0rc2}, in the order of PEP 440. What is of neither notation is no version. */
  PEP440 {
    @Override
    public Optional<ReleaseVersion> find(String text) {
      return Pep440.read(text).or(() -> ReleaseVersion.strict(text));
    }

    @Override
    public Optional<ReleaseVersion> exact(String text) {
      return Pep440.read(text).filter(version -> version.toString().equals(text));
    }

    @Override
    String suffix(ReleaseVersion version) {
      return Pep440.suffix(version.preRelease(), version.build());
    }

    @Override
    int compare(ReleaseVersion left, ReleaseVersion right) {
      return Pep440.compare(left, right);
    }
  };

  /** The version that a text is, or in {@link #SEMVER} holds; empty when there is none. */
  public abstract Optional<ReleaseVersion> find(String text);

  /**
   * As {@link #find}.
   *
   * @throws ProblemException {@code SLIP-101} when there is none
   */
  public ReleaseVersion parse(String text) {
    return find(text).orElseThrow(() -> new ProblemException(RequestProblems.notAVersion(text)));
  }

  /** The version that a text is, spelled to the letter; empty when it is none. */
  public abstract Optional<ReleaseVersion> exact(String text);

  /** What stands behind the three numbers. */
  abstract String suffix(ReleaseVersion version);

  /** The order of two versions of this notation with the same numbers. */
  abstract int compare(ReleaseVersion left, ReleaseVersion right);
}

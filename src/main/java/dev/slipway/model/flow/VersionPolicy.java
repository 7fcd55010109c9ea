package dev.slipway.model.flow;

import dev.slipway.model.Notation;
import java.util.List;

/**
 * Which versions there may be.
 *
 * @param classes the first that matches counts; never empty
 */
public record VersionPolicy(Source source, Scheme scheme, List<VersionClass> classes) {

  public VersionPolicy {
    classes = List.copyOf(classes);
  }

  /** What the next version comes from. */
  public enum Source {
    COMMITS,
    EXACT,
    BUMP,
    TAGS
  }

  /** How versions are spelled and ordered. */
  public enum Scheme {
    /** {@code 1.4.0-rc.2}; order as in SemVer section 11. */
    SEMVER(Notation.SEMVER),
    /** {@code 1.4.0rc2}; order as in PEP 440. */
    PEP440(Notation.PEP440);

    private final Notation notation;

    Scheme(Notation notation) {
      this.notation = notation;
    }

    /** By which versions are read and compared. */
    public Notation notation() {
      return notation;
    }
  }
}

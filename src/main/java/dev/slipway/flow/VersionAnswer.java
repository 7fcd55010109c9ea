package dev.slipway.flow;

import dev.slipway.engine.policy.DevelopmentVersion;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.policy.Spelling;
import dev.slipway.engine.policy.Way;
import dev.slipway.engine.release.Examined;
import dev.slipway.model.ReleaseVersion;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The version of a package that was asked for, and what there is to say of it.
 *
 * @param text the version as it was asked to be spelled; empty where there is none yet
 * @param known the version as the policy knows it; empty where it does not, and without a policy
 * @param spellings of the version, where there is one
 * @param subject what else was found, by what was asked for
 */
public record VersionAnswer(
    Optional<String> text,
    Optional<PolicyVersion> known,
    Map<Spelling, String> spellings,
    Subject subject) {

  public VersionAnswer {
    Map<Spelling, String> ordered = new EnumMap<>(Spelling.class);
    ordered.putAll(spellings);
    spellings = Collections.unmodifiableMap(ordered);
  }

  /** What a version was found from. */
  public sealed interface Subject {}

  /** The command line. */
  public record Named(String text) implements Subject {}

  /** The tags and the commits since. */
  public record OfCommit(DevelopmentVersion development) implements Subject {}

  /**
   * A package.
   *
   * @param next the release that comes next; empty where nothing asks for one
   * @param ways on from the released version; empty without a policy
   * @param why the next release comes next by the policy; empty where the commits alone say so
   */
  public record OfPackage(
      Examined examined, Optional<ReleaseVersion> next, List<Way> ways, Optional<String> why)
      implements Subject {

    public OfPackage {
      ways = List.copyOf(ways);
    }
  }
}

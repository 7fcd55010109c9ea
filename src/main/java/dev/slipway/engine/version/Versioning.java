package dev.slipway.engine.version;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.VersioningConfig;
import java.util.List;

/**
 * The rule by which changes move a version.
 *
 * <p>The {@code release-as} option and the version of a first release are not its business.
 */
@FunctionalInterface
public interface Versioning {

  /**
   * The version after {@code released}.
   *
   * @param newestFirst may be empty: every rule then does its least
   */
  NextVersion next(ReleaseVersion released, List<ConventionalCommit> newestFirst);

  /** What a configuration asks for; a {@code Release-As} footer comes before every strategy. */
  static Versioning of(VersioningConfig config) {
    return ReleaseAs.before(strategy(config));
  }

  private static Versioning strategy(VersioningConfig config) {
    var rules = new Demand.Rules(config.bumpMinorPreMajor(), config.bumpPatchForMinorPreMajor());
    return switch (config.strategy()) {
      case DEFAULT -> new DefaultVersioning(rules);
      case ALWAYS_BUMP_PATCH -> new AlwaysBump(Bump.PATCH);
      case ALWAYS_BUMP_MINOR -> new AlwaysBump(Bump.MINOR);
      case ALWAYS_BUMP_MAJOR -> new AlwaysBump(Bump.MAJOR);
      case SERVICE_PACK -> new ServicePack();
      case PRERELEASE ->
          new PrereleaseVersioning(rules, config.prerelease(), config.prereleaseType());
    };
  }
}

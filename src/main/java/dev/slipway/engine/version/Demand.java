package dev.slipway.engine.version;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.VersioningConfig;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What changes ask of the next version.
 *
 * @param why for people, without a final stop
 * @param by the newest of the changes that ask for this; empty where none does
 */
public record Demand(Bump bump, String why, Optional<ConventionalCommit> by) {

  /** Case matters here, as upstream: {@code Feat} stands under Features and moves the patch. */
  private static final Set<String> FEATURE = Set.of("feat", "feature");

  /**
   * What changes ask for under a configuration.
   *
   * @param newestFirst may be empty: they then ask for the least
   */
  public static Demand of(
      VersioningConfig config, ReleaseVersion released, List<ConventionalCommit> newestFirst) {
    return new Rules(config.bumpMinorPreMajor(), config.bumpPatchForMinorPreMajor())
        .weigh(released, newestFirst);
  }

  /** How the changes are weighed, the strongest deciding. */
  record Rules(boolean bumpMinorPreMajor, boolean bumpPatchForMinorPreMajor) {

    Demand weigh(ReleaseVersion released, List<ConventionalCommit> newestFirst) {
      return newest(newestFirst, ConventionalCommit::isBreaking)
          .map(change -> breaking(released, change))
          .or(() -> newest(newestFirst, Demand::isFeature).map(it -> feature(released, it)))
          .or(() -> newest(newestFirst, Demand::isFix).map(Demand::fix))
          .orElseGet(Demand::nothingMore);
    }

    private Demand breaking(ReleaseVersion released, ConventionalCommit change) {
      return released.isInitialDevelopment() && bumpMinorPreMajor
          ? by(change, Bump.MINOR, "a breaking change moves the minor before 1.0.0")
          : by(change, Bump.MAJOR, "a breaking change moves the major");
    }

    private Demand feature(ReleaseVersion released, ConventionalCommit change) {
      return released.isInitialDevelopment() && bumpPatchForMinorPreMajor
          ? by(change, Bump.PATCH, "a feature moves the patch before 1.0.0")
          : by(change, Bump.MINOR, "a feature moves the minor");
    }
  }

  private static Demand fix(ConventionalCommit change) {
    return by(change, Bump.PATCH, "a fix moves the patch");
  }

  private static Demand nothingMore() {
    String why = "no breaking change and no feature moves the patch";
    return new Demand(Bump.PATCH, why, Optional.empty());
  }

  private static Demand by(ConventionalCommit change, Bump bump, String why) {
    return new Demand(bump, why, Optional.of(change));
  }

  private static boolean isFeature(ConventionalCommit change) {
    return FEATURE.contains(change.type());
  }

  private static boolean isFix(ConventionalCommit change) {
    return change.type().equals("fix");
  }

  private static Optional<ConventionalCommit> newest(
      List<ConventionalCommit> newestFirst, Predicate<ConventionalCommit> rule) {
    return newestFirst.stream().filter(rule).findFirst();
  }
}

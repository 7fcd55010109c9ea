package dev.slipway.flow;

import dev.slipway.engine.guard.PathGlobs;
import dev.slipway.engine.release.Declaration;
import dev.slipway.engine.release.Metadata;
import dev.slipway.engine.release.Site;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.SyncPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells policy files from others: what every release writes itself is none, wherever it lies, or
 * every sync would have to be agreed to.
 *
 * @param written paths of the files that a release writes
 */
record PolicyPaths(PathGlobs globs, Set<String> written) {

  PolicyPaths {
    written = Set.copyOf(written);
  }

  /**
   * @param site of the branch that is brought back
   * @param newest release there; where there is none, nothing was written
   */
  static PolicyPaths of(SyncPolicy policy, Site site, Optional<ReleaseVersion> newest) {
    return new PolicyPaths(
        new PathGlobs(policy.policyFiles()),
        newest.map(release -> written(new Metadata(site, release))).orElseGet(Set::of));
  }

  /** Files that are broken or gone are nobody's fault here. */
  private static Set<String> written(Metadata metadata) {
    return Stream.concat(
            metadata.changelog().stream(),
            metadata.heldIn(metadata.site().files()).stream().map(Declaration::path))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those that somebody must agree to, in their order. */
  List<String> among(List<String> paths) {
    return globs.among(paths).stream().filter(path -> !written.contains(path)).toList();
  }
}

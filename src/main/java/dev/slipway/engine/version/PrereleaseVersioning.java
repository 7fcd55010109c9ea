package dev.slipway.engine.version;

import static java.util.function.Predicate.not;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Optional;

/**
 * Counts pre-releases ({@code beta.1}, {@code beta.2}) towards the version that the changes ask
 * for, and releases it when pre-releases are switched off.
 *
 * @param prerelease whether pre-releases are made at all
 * @param type what the first pre-release is called: {@code beta}, {@code beta.0}
 */
record PrereleaseVersioning(Demand.Rules rules, boolean prerelease, Optional<String> type)
    implements Versioning {

  @Override
  public NextVersion next(ReleaseVersion released, List<ConventionalCommit> newestFirst) {
    Demand demand = rules.weigh(released, newestFirst);
    ReleaseVersion moved = move(released, demand.bump());
    return new NextVersion(prerelease ? moved : moved.core(), why(released, demand), demand.by());
  }

  private ReleaseVersion move(ReleaseVersion released, Bump bump) {
    if (released.preRelease().isEmpty()) {
      return bump.of(released).withPreRelease(type.filter(not(String::isEmpty)));
    }
    return bump.isMadeBy(released)
        ? released.withPreRelease(released.preRelease().map(LastNumber::next))
        : bump.of(released);
  }

  private String why(ReleaseVersion released, Demand demand) {
    if (released.preRelease().isEmpty()) {
      return demand.why();
    }
    String held =
        demand.bump().isMadeBy(released) ? ", as " + released.core() + " does already" : "";
    return demand.why() + held + (prerelease ? "" : ", and pre-releases are off");
  }
}

package dev.slipway.engine.version;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.model.ReleaseVersion;
import java.util.List;

/** What the changes ask for, and nothing else: a pre-release part stays where it is. */
record DefaultVersioning(Demand.Rules rules) implements Versioning {

  @Override
  public NextVersion next(ReleaseVersion released, List<ConventionalCommit> newestFirst) {
    Demand demand = rules.weigh(released, newestFirst);
    return new NextVersion(demand.bump().of(released), demand.why(), demand.by());
  }
}

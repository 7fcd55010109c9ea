package dev.slipway.engine.version;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The same bump for every release, whatever the changes are. */
record AlwaysBump(Bump bump) implements Versioning {

  @Override
  public NextVersion next(ReleaseVersion released, List<ConventionalCommit> newestFirst) {
    String why = "every release moves the " + bump.name().toLowerCase(Locale.ROOT);
    return new NextVersion(bump.of(released), why, Optional.empty());
  }
}

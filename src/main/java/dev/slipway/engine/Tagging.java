package dev.slipway.engine;

import dev.slipway.engine.release.MergedRelease.Tagged;
import dev.slipway.model.CommitId;
import dev.slipway.plan.LeaseClaim;
import dev.slipway.plan.PushTag;
import dev.slipway.plan.Step;
import java.util.Optional;

/** How a merged release gets its tag. */
@FunctionalInterface
public interface Tagging {

  /** As release-please does: a lightweight tag, of which nothing is remembered. */
  Tagging PLAIN = (release, commit) -> new PushTag(release.tag(), commit, Optional.empty());

  /** The step that makes a tag which the remote does not have. */
  Step tag(Tagged release, CommitId commit);

  /** The lease under which tags are made. */
  default Optional<LeaseClaim> claim() {
    return Optional.empty();
  }
}

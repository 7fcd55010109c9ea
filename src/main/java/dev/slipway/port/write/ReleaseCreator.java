package dev.slipway.port.write;

import dev.slipway.model.forge.Release;
import dev.slipway.plan.CreateRelease;

/** Records releases on the forge. */
public interface ReleaseCreator {

  /** Returns the release; the one that stands there when the tag has one already. */
  Release create(CreateRelease step);
}

package dev.slipway.adapter.config;

import dev.slipway.model.config.ReleaseConfig.ForgeKind;

/** What {@code slipway.yml} says. Without it, everything is as release-please does it. */
record SlipwaySettings(
    ForgeKind forge, boolean foldMergeDuplicates, boolean expandSquashBodies, boolean netReverts) {

  static final SlipwaySettings NONE = new SlipwaySettings(ForgeKind.AUTO, false, false, false);
}

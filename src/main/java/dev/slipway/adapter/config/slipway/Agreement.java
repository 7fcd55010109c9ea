package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;

/** Finds values that are right by themselves, and not together. */
final class Agreement {

  private Agreement() {}

  static void check(Values file, Findings findings) {}
}

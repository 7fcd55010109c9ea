package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node.Fields;

/** Tells which blocks of a file no command of this version acts on. */
final class Later {

  private Later() {}

  static void tell(Fields file, Findings findings) {}
}

package dev.slipway.engine.journey;

import java.util.Locale;

/** How far a release has come, in the order of the way. */
public enum Milestone {
  CUT,
  PROPOSED,
  PREPARED,
  PROMOTING,
  PROMOTED,
  TAGGED,
  SYNCED,
  CLEANED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

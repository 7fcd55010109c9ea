package dev.slipway.engine.journey;

/**
 * What a sync is going to meet, so that its command can be named as it has to be typed.
 *
 * @param conflicts whether what comes back does not merge into integration
 * @param unsolved whether the sync's own branch does not either
 * @param asks whether policy files would change
 */
public record SyncOutlook(boolean conflicts, boolean unsolved, boolean asks) {

  /** Nothing is in its way. */
  public static final SyncOutlook CLEAR = new SyncOutlook(false, false, false);
}

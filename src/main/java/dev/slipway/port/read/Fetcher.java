package dev.slipway.port.read;

/** Brings here what the remote has, so that everything else that reads sees it. */
@FunctionalInterface
public interface Fetcher {

  /**
   * Updates what is known of the remote's branches, tags and records. Nothing of the user's own
   * moves.
   */
  void fetch();
}

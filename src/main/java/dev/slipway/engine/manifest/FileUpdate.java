package dev.slipway.engine.manifest;

/**
 * What a release does to one file.
 *
 * @param path from the root
 * @param presence what it means when the file is not there
 * @param change which version moves
 */
public record FileUpdate(String path, Presence presence, Updater updater, VersionChange change) {

  /** What an absent file means. */
  public enum Presence {
    /** It is made, from the empty text. */
    CREATE,
    /** A file that the release type knows and not every package has: nothing. */
    OPTIONAL,
    /** A file that configuration names, or that the release type cannot do without: a problem. */
    REQUIRED
  }
}

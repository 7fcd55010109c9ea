package dev.slipway.engine.manifest;

import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.regex.Pattern;

/**
 * What a release does to one file.
 *
 * @param path from the root
 * @param presence what it means when the file is not there
 * @param change which version moves
 */
public record FileUpdate(String path, Presence presence, Updater updater, VersionChange change) {

  private static final Pattern OUTSIDE = Pattern.compile("~?/.*|(?:.*/)?\\.\\.?(?:/.*)?");

  /** Refuses a path that leaves its place: {@code SLIP-517}. */
  public FileUpdate {
    if (OUTSIDE.matcher(path).matches()) {
      throw new ProblemException(EditProblems.pathOutside(path));
    }
  }

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

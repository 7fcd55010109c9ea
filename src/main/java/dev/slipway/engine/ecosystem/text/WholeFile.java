package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.problem.PackageProblems;
import dev.slipway.model.problem.ProblemException;

/**
 * {@code version.txt} and {@code VERSION}: a file that is the version, and perhaps remarks. A line
 * that is not ended gets its end, as release-please gives it one.
 */
public final class WholeFile implements Updater {

  /** The only line that has any text, whatever the text is. */
  private static final VersionPlace ONLY_LINE =
      VersionPlace.of("\\A[\\s\\uFEFF]*(\\S(?:[^\\r\\n]*\\S)?)\\s*\\z");

  /** A line that is a version. */
  private static final VersionPlace VERSION_LINE =
      VersionPlace.of("^[ \\t]*v?(" + VersionPlace.SEMVER + ")[ \\t]*\\r?$");

  /**
   * @throws ProblemException {@code SLIP-560} when several lines have text and not exactly one of
   *     them is a version
   */
  @Override
  public String update(String text, VersionChange change) {
    if (text.isBlank()) {
      return change.to() + "\n";
    }
    String changed = place(text, change.path()).first(text, change.to().toString());
    return changed.endsWith("\n") ? changed : changed + "\n";
  }

  private static VersionPlace place(String text, String path) {
    if (ONLY_LINE.isIn(text)) {
      return ONLY_LINE;
    }
    if (VERSION_LINE.matches(text).size() == 1) {
      return VERSION_LINE;
    }
    throw new ProblemException(PackageProblems.fileIsNoVersion(path));
  }
}

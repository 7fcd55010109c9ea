package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.problem.PackageProblems;
import dev.slipway.model.problem.ProblemException;

/**
 * A file that configuration names as the one with the version, which therefore has to have it.
 *
 * @param updater leaves the text alone where it finds no version
 * @param example what the file should say, with {@code 1.2.3} as the version
 */
public record DeclaredFile(Updater updater, String example) implements Updater {

  /**
   * @throws ProblemException {@code SLIP-561} when the version is not in the text even afterwards
   */
  @Override
  public String update(String text, VersionChange change) {
    String updated = updater.update(text, change);
    if (!updated.contains(change.to().toString())) {
      throw new ProblemException(PackageProblems.noVersionInFile(change.path(), example));
    }
    return updated;
  }
}

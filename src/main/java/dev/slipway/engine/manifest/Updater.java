package dev.slipway.engine.manifest;

/** Moves the version in one kind of file, and leaves every other byte as it is. */
@FunctionalInterface
public interface Updater {

  /**
   * The text with the new version in its place; the same text where it stands there already.
   *
   * @throws dev.slipway.model.problem.ProblemException when the text is not such a file, or when
   *     the place is not there, or is not one place
   */
  String update(String text, VersionChange change);
}

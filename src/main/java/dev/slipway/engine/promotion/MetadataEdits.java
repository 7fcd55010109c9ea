package dev.slipway.engine.promotion;

import dev.slipway.engine.release.Metadata;
import dev.slipway.model.FileEdit;
import dev.slipway.model.Snapshot;
import java.util.List;
import java.util.Optional;

/** The edits that give a branch the files of a release as another branch has them. */
public final class MetadataEdits {

  private MetadataEdits() {}

  /**
   * One edit a file that differs, by path. A file that the release does not have stays.
   *
   * @throws dev.slipway.model.problem.ProblemException as {@link Metadata#paths}
   */
  public static List<FileEdit> of(Metadata released, Snapshot production) {
    return released.paths().stream()
        .flatMap(path -> edit(path, released.site().files(), production).stream())
        .filter(edit -> !edit.isEmpty())
        .toList();
  }

  private static Optional<FileEdit> edit(String path, Snapshot released, Snapshot production) {
    return released.text(path).map(text -> FileEdit.of(path, production.text(path), text));
  }
}

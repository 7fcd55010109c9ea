package dev.slipway.engine.manifest;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.slipway.engine.manifest.FileUpdate.Presence;
import dev.slipway.model.FileEdit;
import dev.slipway.model.Snapshot;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Carries updates out on the texts of files. All problems are found before any is told; of one file
 * the first.
 */
public final class FileEdits {

  private final Snapshot files;
  private final List<Problem> problems = new ArrayList<>();

  private FileEdits(Snapshot files) {
    this.files = files;
  }

  /**
   * One edit a file that changes, in the order in which the files are first named. Updates of one
   * file follow each other, each on what the one before it made.
   *
   * @throws ProblemException {@code SLIP-518} when a required file is absent, {@code SLIP-520} when
   *     something that is no plain file is there, and what updaters find wrong
   */
  public static List<FileEdit> of(List<FileUpdate> updates, Snapshot files) {
    FileEdits edits = new FileEdits(files);
    List<FileEdit> made =
        updates.stream()
            .collect(groupingBy(FileUpdate::path, LinkedHashMap::new, toList()))
            .values()
            .stream()
            .flatMap(ofOneFile -> edits.attempt(ofOneFile).stream())
            .filter(not(FileEdit::isEmpty))
            .toList();
    if (!edits.problems.isEmpty()) {
      throw new ProblemException(edits.problems);
    }
    return made;
  }

  private Optional<FileEdit> attempt(List<FileUpdate> ofOneFile) {
    try {
      return edit(ofOneFile);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** No edit of an optional file that is absent, and none that would leave an empty file. */
  private Optional<FileEdit> edit(List<FileUpdate> updates) {
    FileUpdate first = updates.get(0);
    Optional<String> before = files.text(first.path());
    if (before.isEmpty()) {
      refuseObstacle(updates);
      if (first.presence() != Presence.CREATE) {
        return absent(updates);
      }
    }
    String after = before.orElse("");
    for (FileUpdate update : updates) {
      after = update.updater().update(after, update.change());
    }
    return after.isEmpty()
        ? Optional.empty()
        : Optional.of(FileEdit.of(first.path(), before, after));
  }

  /** An optional file may lie behind an obstacle, where it is absent; but it may not be one. */
  private void refuseObstacle(List<FileUpdate> updates) {
    String path = updates.get(0).path();
    boolean optional = updates.stream().allMatch(each -> each.presence() == Presence.OPTIONAL);
    files
        .obstacle(path)
        .filter(obstacle -> !optional || obstacle.equals(path))
        .ifPresent(
            obstacle -> {
              throw new ProblemException(EditProblems.inTheWay(path, obstacle));
            });
  }

  private static Optional<FileEdit> absent(List<FileUpdate> updates) {
    if (updates.stream().anyMatch(update -> update.presence() == Presence.REQUIRED)) {
      throw new ProblemException(EditProblems.missingFile(updates.get(0).path()));
    }
    return Optional.empty();
  }
}

package dev.slipway.engine.release;

import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.FileUpdate.Presence;
import dev.slipway.model.FileEdit;
import dev.slipway.model.Snapshot;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReleaseProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries updates out on the texts of files: several of one file follow each other, each on what
 * the one before left. All problems are found before any is told.
 */
final class Edits {

  private final Snapshot files;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Edits(Snapshot files) {
    this.files = files;
  }

  /** The files that change, in the order in which the updates name them. */
  static List<FileEdit> of(List<FileUpdate> updates, Snapshot files) {
    Edits edits = new Edits(files);
    updates.forEach(edits::apply);
    if (!edits.problems.isEmpty()) {
      throw new ProblemException(edits.problems.stream().distinct().toList());
    }
    return edits.changed();
  }

  private void apply(FileUpdate update) {
    try {
      before(update)
          .ifPresent(
              text -> texts.put(update.path(), update.updater().update(text, update.change())));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  private Optional<String> before(FileUpdate update) {
    Optional<String> text =
        Optional.ofNullable(texts.get(update.path())).or(() -> files.text(update.path()));
    if (text.isEmpty() && update.presence() == Presence.REQUIRED) {
      throw new ProblemException(ReleaseProblems.fileMissing(update.path()));
    }
    return text.isEmpty() && update.presence() == Presence.CREATE ? Optional.of("") : text;
  }

  private List<FileEdit> changed() {
    return texts.entrySet().stream()
        .map(entry -> FileEdit.of(entry.getKey(), files.text(entry.getKey()), entry.getValue()))
        .filter(edit -> !edit.isEmpty())
        .toList();
  }
}

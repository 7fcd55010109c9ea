package dev.slipway.run;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.write.FileWriter;
import java.nio.file.Path;
import java.util.List;

/** The files that a command leaves behind. That one cannot be written stops nothing. */
public final class Artifacts {

  private final FileWriter files;

  public Artifacts(FileWriter files) {
    this.files = files;
  }

  /**
   * Writes a file whole or not at all.
   *
   * @return what was in the way; empty once it is written
   */
  public List<Problem> leave(Path path, String text) {
    return unwritten(() -> files.write(path.toAbsolutePath().normalize(), text));
  }

  /**
   * Adds to the end of a file that others write to as well.
   *
   * @return what was in the way; empty once it is written
   */
  public List<Problem> add(Path path, String text) {
    return unwritten(() -> files.append(path.toAbsolutePath().normalize(), text));
  }

  private static List<Problem> unwritten(Runnable writing) {
    try {
      writing.run();
      return List.of();
    } catch (ProblemException e) {
      return e.problems();
    }
  }
}

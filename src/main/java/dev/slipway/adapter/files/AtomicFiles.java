package dev.slipway.adapter.files;

import dev.slipway.model.Utf8Text;
import dev.slipway.model.problem.ArtifactProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.write.FileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes beside the place, and moves the whole file there. */
public final class AtomicFiles implements FileWriter {

  @Override
  public void write(Path path, String text) {
    try {
      Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
      Path beside = Files.createTempFile(folder, "." + path.getFileName(), ".new");
      try {
        Files.write(beside, Utf8Text.encode(text));
        Files.move(
            beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new ProblemException(
          ArtifactProblems.unwritable(path.toString(), e.getClass().getSimpleName()), e);
    }
  }
}

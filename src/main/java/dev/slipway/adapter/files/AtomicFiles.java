package dev.slipway.adapter.files;

import dev.slipway.model.Utf8Text;
import dev.slipway.model.problem.ArtifactProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.write.FileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes beside the place, and moves the whole file there. It may be read by whom umask says. */
public final class AtomicFiles implements FileWriter {

  @Override
  public void write(Path path, String text) {
    Path folder = folder(path);
    try {
      Files.createDirectories(folder);
      Path beside = folder.resolve(".%s.%s.new".formatted(path.getFileName(), UUID.randomUUID()));
      try {
        Files.write(beside, Utf8Text.encode(text), StandardOpenOption.CREATE_NEW);
        Files.move(
            beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  @Override
  public void append(Path path, String text) {
    Path folder = folder(path);
    try {
      Files.createDirectories(folder);
      Files.write(
          path, Utf8Text.encode(text), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  private static Path folder(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null) {
      throw new ProblemException(ArtifactProblems.unwritable(path.toString(), "it is a folder"));
    }
    return folder;
  }

  private static ProblemException unwritable(Path path, IOException e) {
    return new ProblemException(
        ArtifactProblems.unwritable(path.toString(), e.getClass().getSimpleName()), e);
  }
}

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
    Path folder = made(path);
    try {
      Path beside = folder.resolve(".%s.%s.new".formatted(path.getFileName(), UUID.randomUUID()));
      begin(beside, folder);
      try {
        Files.write(beside, Utf8Text.encode(text));
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
    made(path);
    try {
      Files.write(
          path, Utf8Text.encode(text), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  /** What is in the way of the folder is in the way of each of its files, and told of it once. */
  private static Path made(Path path) {
    Path folder = folder(path);
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static void begin(Path file, Path folder) {
    try {
      Files.createFile(file);
    } catch (IOException e) {
      throw unwritable(folder, e);
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
    return new ProblemException(ArtifactProblems.unwritable(path.toString(), IoReason.of(e)), e);
  }
}

package dev.slipway.adapter.files;

import dev.slipway.model.Utf8Text;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.VerdictProblems;
import dev.slipway.port.read.Verdicts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The JSON files of a folder, and of those in it. Symbolic links below the place are passed over,
 * so that nothing from elsewhere is taken for one of them.
 *
 * @param root that relative places begin at
 * @param here the folder that is worked in, in the root
 */
public record VerdictFiles(Path root, Path here) implements Verdicts {

  private static final int DEPTH = 4;
  private static final int MOST = 1000;
  private static final long LARGEST = 8L << 20;
  private static final long ALL = 64L << 20;

  @Override
  public Optional<SortedMap<String, String>> at(String place) {
    Path start = root.resolve(place);
    try {
      return Files.exists(start) ? Optional.of(texts(place, start)) : Optional.empty();
    } catch (IOException e) {
      throw unreadable(place, IoReason.of(e));
    } catch (UncheckedIOException e) {
      throw unreadable(place, IoReason.of(e.getCause()));
    }
  }

  @Override
  public String typed(String place) {
    try {
      Path upwards = here.toRealPath().relativize(root.toRealPath());
      return upwards.resolve(place).toString().replace('\\', '/');
    } catch (IOException e) {
      throw unreadable(place, e.getClass().getSimpleName());
    }
  }

  private static SortedMap<String, String> texts(String place, Path start) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    long all = 0;
    for (Path file : Files.isDirectory(start) ? files(place, start) : List.of(start)) {
      String name = name(place, start, file);
      if (!Files.isRegularFile(file)) {
        throw unreadable(name, "it is no file");
      }
      long size = Files.size(file);
      all += size;
      if (size > LARGEST || all > ALL) {
        throw unreadable(name, "it is too large");
      }
      texts.put(name, Utf8Text.decode(Files.readAllBytes(file)));
    }
    return texts;
  }

  private static List<Path> files(String place, Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder.toRealPath(), DEPTH)) {
      List<Path> files =
          below
              .filter(file -> file.getFileName().toString().endsWith(".json"))
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .limit(MOST + 1L)
              .toList();
      if (files.size() > MOST) {
        throw unreadable(place, "it has more than %d JSON files".formatted(MOST));
      }
      return files;
    }
  }

  private static String name(String place, Path start, Path file) throws IOException {
    String below = start.toRealPath().relativize(file.toRealPath()).toString().replace('\\', '/');
    return below.isEmpty() ? place : place.replaceFirst("/+\\z", "") + "/" + below;
  }

  private static ProblemException unreadable(String path, String reason) {
    return new ProblemException(VerdictProblems.unreadable(path, reason));
  }
}

package dev.slipway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.slipway.model.problem.ArchiveProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The archive of loaded classes that the launcher lets Java start from: a dynamic CDS archive
 * before Java 25, an AOT cache from there on.
 */
public final class Archive {

  private static final Duration UNUSED = Duration.ofDays(30);

  private final Path place;

  private Archive(Path place) {
    this.place = place;
  }

  /** The archive at the place that the launcher named; empty when it named none. */
  static Optional<Archive> named() {
    return Optional.ofNullable(System.getProperty("slipway.archive"))
        .map(place -> new Archive(Path.of(place)));
  }

  /**
   * Makes the archive anew, in some seconds. Of several processes that do so at once, one makes it
   * and the others wait for that one.
   *
   * @return where it is
   * @throws ProblemException SLIP-901 when the launcher named no place, SLIP-902 when it could not
   *     be made
   */
  public static Path create() {
    Archive archive =
        named().orElseThrow(() -> new ProblemException(ArchiveProblems.noPlaceForAnArchive()));
    try {
      archive.makeLocked(Instant.now());
      return archive.place;
    } catch (IOException e) {
      throw new ProblemException(
          ArchiveProblems.archiveNotMade(archive.place.toString(), e.toString()), e);
    }
  }

  /** Makes the archive in a process of its own, which nobody listens to. */
  public static void main(String[] args) {
    create();
  }

  Path place() {
    return place;
  }

  Path folder() {
    return place.getParent();
  }

  /** Whether any process began to make it after {@code when}. */
  boolean attemptedSince(Instant when) throws IOException {
    return isNewer(besides(".lock"), when);
  }

  private void makeLocked(Instant asked) throws IOException {
    Files.createDirectories(folder());
    Path lock = besides(".lock");
    try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE)) {
      channel.lock();
      if (!isNewer(place, asked)) {
        // through this channel only: to open the file once more and close it would give up the lock
        channel.write(ByteBuffer.wrap(asked.toString().getBytes(UTF_8)));
        make();
        sweep(asked.minus(UNUSED));
      }
    }
  }

  private void make() throws IOException {
    Path work = besides(".new");
    delete(work);
    Files.createDirectory(work);
    try {
      String name = place.getFileName().toString();
      Training.record(work, name);
      persist(work.resolve(name));
      Files.move(work.resolve(name), place, ATOMIC_MOVE);
    } finally {
      delete(work);
    }
  }

  /** Has it on disk before it has its name: Java 17 crashes on half an archive. */
  private static void persist(Path made) throws IOException {
    try (FileChannel channel = FileChannel.open(made, READ)) {
      channel.force(true);
    }
  }

  /** Deletes the archives of other builds that no start has read since {@code when}. */
  private void sweep(Instant when) throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        FileTime read = Files.readAttributes(file, BasicFileAttributes.class).lastAccessTime();
        if (read.toInstant().isBefore(when)) {
          Files.delete(file);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static boolean isNewer(Path file, Instant when) throws IOException {
    return Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isAfter(when);
  }

  private Path besides(String ending) {
    return place.resolveSibling(place.getFileName() + ending);
  }
}

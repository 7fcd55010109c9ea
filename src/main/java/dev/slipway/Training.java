package dev.slipway;

import dev.slipway.adapter.git.TrainingRepository;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Everyday commands, run in a Java of their own that ends by archiving what it has loaded. */
final class Training {

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--version"),
          List.of("--help"),
          List.of("release-pr", "--help"),
          List.of("release-pr", "--dry-run"),
          List.of("release-pr", "--dry-run", "--json"),
          List.of("status"),
          List.of("check"),
          List.of("explain"),
          List.of("version", "--next"),
          List.of("changelog", "--all"));

  private static final List<List<String>> GATES =
      List.of(
          List.of("qa", "preflight", "--env", "one", "--for", "all"),
          List.of("qa", "preflight", "--env", "two", "--for", "all", "--json"));

  private Training() {}

  /**
   * Starts and ends another Java like this one.
   *
   * @param work an empty folder: the home of a user who has set nothing
   * @param name of the archive that is in {@code work} afterwards; {@code .aot} makes it an AOT
   *     cache
   * @throws IOException when no archive came of it
   */
  static void record(Path work, String name) throws IOException {
    Process java = start(work, name);
    try {
      if (!java.waitFor(2, TimeUnit.MINUTES)) {
        throw new IOException("Java took over two minutes");
      }
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    } finally {
      java.destroyForcibly();
    }
    if (java.exitValue() != 0) {
      throw new IOException("Java ended with status " + java.exitValue());
    }
  }

  private static Process start(Path work, String name) throws IOException {
    String output = name.endsWith(".aot") ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    Path repository = Files.createDirectory(work.resolve("repository"));
    ProcessBuilder java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // a relative path, because Java replaces %p and %t in it
                output + Path.of("..", name),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.home=" + work,
                "-cp",
                System.getProperty("java.class.path"),
                Training.class.getName())
            .directory(repository.toFile())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    java.environment().clear();
    java.environment().putAll(Map.of("HOME", work.toString(), "LC_ALL", "C.UTF-8"));
    return java.start();
  }

  /** The other Java: makes a repository of its working folder, and runs the commands there. */
  public static void main(String[] args) {
    Path here = Path.of("").toAbsolutePath();
    TrainingRepository.in(here);
    COMMANDS.forEach(Training::run);
    TrainingGate.openIn(here);
    GATES.forEach(Training::run);
    StartUp.afterRun();
  }

  private static void run(List<String> command) {
    Main.run(command.toArray(String[]::new));
  }
}

package dev.slipway.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the executable that the build made, as a user would. Its environment is only what is said
 * here: Java, the PATH, an empty home, and no start-up archive.
 *
 * <p>Java is this one, or the one that {@code -Dslipway.java.home} names.
 */
public final class Slipway {

  /** Where the executable is after {@code mvn package}. */
  public static final Path BUILT = Path.of("target", "slipway").toAbsolutePath();

  public static final Path JAVA_HOME =
      Path.of(System.getProperty("slipway.java.home", System.getProperty("java.home")));

  private final List<String> start;
  private final Path folder;
  private final Map<String, String> environment;

  private Slipway(List<String> start, Path folder, Map<String, String> environment) {
    this.start = List.copyOf(start);
    this.folder = folder;
    this.environment = Map.copyOf(environment);
  }

  /**
   * The executable of the build, started in {@code folder} by a user whose home is {@code home}.
   */
  public static Slipway in(Path folder, Path home) {
    return new Slipway(
        List.of(BUILT.toString()),
        folder,
        Map.of(
            "HOME",
            home.toString(),
            "JAVA_HOME",
            JAVA_HOME.toString(),
            "LC_ALL",
            "C.UTF-8",
            "PATH",
            System.getenv("PATH"),
            "GIT_CONFIG_NOSYSTEM",
            "1",
            "SLIPWAY_NO_ARCHIVE",
            "1"));
  }

  /** Another way to start it: a path of the executable, or a command and its first arguments. */
  public Slipway startedAs(String... command) {
    return new Slipway(List.of(command), folder, environment);
  }

  public Slipway with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new Slipway(start, folder, more);
  }

  public Slipway without(String variable) {
    Map<String, String> less = new HashMap<>(environment);
    less.remove(variable);
    return new Slipway(start, folder, less);
  }

  /** Runs it to its end, a minute at most. */
  public Ran run(String... arguments) {
    try {
      Path out = Files.createTempFile("slipway", ".out");
      Path err = Files.createTempFile("slipway", ".err");
      try {
        int status =
            end(process(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()));
        return new Ran(status, Files.readString(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder process(String... arguments) {
    List<String> command = Stream.concat(start.stream(), Stream.of(arguments)).toList();
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().clear();
    process.environment().putAll(environment);
    return process;
  }

  private static int end(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("still running after a minute: " + builder.command());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      process.destroyForcibly();
    }
  }
}

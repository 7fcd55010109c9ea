package dev.slipway.e2e;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

  private final Program program;

  private Slipway(Program program) {
    this.program = program;
  }

  /**
   * The executable of the build, started in {@code folder} by a user whose home is {@code home}.
   */
  public static Slipway in(Path folder, Path home) {
    return new Slipway(new Program(List.of(BUILT.toString()), folder, environment(home)));
  }

  /** Of a user whose home is {@code home}, and who has nothing else. */
  static Map<String, String> environment(Path home) {
    return Map.of(
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
        "1");
  }

  /** Another way to start it: a path of the executable, or a command and its first arguments. */
  public Slipway startedAs(String... command) {
    return new Slipway(program.startedAs(List.of(command)));
  }

  public Slipway with(String variable, String value) {
    return new Slipway(program.with(Map.of(variable, value)));
  }

  public Slipway without(String variable) {
    return new Slipway(program.without(variable));
  }

  /** Starts it; whoever called ends it. What it prints goes into a file. */
  public Process start(Path out, String... arguments) {
    return program.start(out, arguments);
  }

  /** Runs it to its end, a minute at most. */
  public Ran run(String... arguments) {
    return program.run(arguments);
  }
}

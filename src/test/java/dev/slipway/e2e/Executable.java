package dev.slipway.e2e;

import dev.slipway.testkit.TwoClones;
import dev.slipway.testkit.TwoClones.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs commands by the executable that the build made, each in a session of its own. */
final class Executable implements TwoClones.Commands {

  /** The day on which the story in process happens. */
  private static final String DAY = "1769904000";

  @Override
  public Ended run(TwoClones clones, String who, List<String> command) {
    Path words = clones.clone(who).resolveSibling("words");
    Process process = start(clones, who, command, words);
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        killAll(process);
        throw new IllegalStateException("still running after a minute: " + command);
      }
      return new Ended(process.exitValue(), Files.readString(words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Starts a command; whoever called ends it.
   *
   * @param words gets all that it says
   */
  Process start(TwoClones clones, String who, List<String> command, Path words) {
    List<String> line = new ArrayList<>(List.of("setsid", Slipway.BUILT.toString()));
    line.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(line).directory(clones.clone(who).toFile());
    builder.environment().clear();
    builder.environment().putAll(TwoClones.environmentOf(who));
    builder.environment().put("JAVA_HOME", Slipway.JAVA_HOME.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("SLIPWAY_NO_ARCHIVE", "1");
    builder.environment().put("SOURCE_DATE_EPOCH", DAY);
    try {
      return builder
          .redirectInput(Path.of("/dev/null").toFile())
          .redirectErrorStream(true)
          .redirectOutput(words.toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills the program and every process that it has started, at once, as a power cut does. */
  static void killAll(Process process) {
    try {
      new ProcessBuilder("sh", "-c", "kill -9 -" + process.pid()).start().waitFor();
      process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

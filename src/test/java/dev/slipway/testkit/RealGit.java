package dev.slipway.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The git that is installed here: what a test compares with, or wants files from. */
public final class RealGit {

  private RealGit() {}

  /** Runs {@code git <arguments>} in a folder and returns what it prints; it must succeed. */
  public static String run(Path folder, Map<String, String> environment, String... arguments) {
    List<String> line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Process git = builder.redirectErrorStream(true).start();
      git.getOutputStream().close();
      String output = new String(git.getInputStream().readAllBytes(), UTF_8);
      if (git.waitFor() != 0) {
        throw new IllegalStateException(line + ": " + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

package dev.slipway;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Sees to it that the next start is faster: after a run, never before, and never so that the user
 * notices.
 */
final class StartUp {

  private static final Duration PAUSE = Duration.ofHours(1);

  /** Ends at once; what it started lives on, also when the terminal closes. */
  private static final String DETACHED = "trap '' HUP; nice -n 19 \"$@\" &";

  private StartUp() {}

  /** Has the archive made by a process that outlives this one, when the launcher asked for that. */
  static void afterRun() {
    if (Boolean.getBoolean("slipway.archive.due")) {
      Archive.named().ifPresent(StartUp::makeLater);
    }
  }

  private static void makeLater(Archive archive) {
    try {
      Files.createDirectories(archive.folder());
      boolean possible = Files.isWritable(archive.folder());
      if (possible && !archive.attemptedSince(Instant.now().minus(PAUSE))) {
        detach(archive);
      }
    } catch (IOException e) {
      // nothing depends on it: starts stay as slow as they are
    }
  }

  private static void detach(Archive archive) throws IOException {
    new ProcessBuilder(
            "sh",
            "-c",
            DETACHED,
            "sh",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dslipway.archive=" + archive.place(),
            "-cp",
            System.getProperty("java.class.path"),
            Archive.class.getName())
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }
}

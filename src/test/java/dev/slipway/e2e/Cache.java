package dev.slipway.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A user's cache folder, in which processes that nobody waits for make archives. */
record Cache(Path folder) {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Where the launcher keeps its archives. */
  Path home() {
    return folder.resolve("slipway");
  }

  List<Path> archives() throws IOException {
    if (!Files.exists(home())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(home())) {
      return files.filter(file -> file.toString().matches(".*\\.(jsa|aot)")).toList();
    }
  }

  /** Waits until all those processes have ended, and gives the one archive that they made. */
  Path settle() throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (archives().isEmpty() || ProcessHandle.allProcesses().anyMatch(this::isAtWorkHere)) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("no archive in " + home());
      }
      pause();
    }
    return archives().get(0);
  }

  private boolean isAtWorkHere(ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains(home().toString()))
        .isPresent();
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

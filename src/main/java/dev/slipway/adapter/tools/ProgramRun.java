package dev.slipway.adapter.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.delayedExecutor;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a program that only tells something. */
record ProgramRun(Map<String, String> environment) {

  private static final int TIMEOUT_SECONDS = 10;

  /** What it prints; empty where it cannot be started, fails, or has no answer in time. */
  Optional<String> output(String... command) {
    ProcessBuilder program = new ProcessBuilder(List.of(command));
    program.environment().clear();
    program.environment().putAll(environment);
    try {
      return output(program.redirectError(Redirect.DISCARD).start());
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<String> output(Process program) throws IOException, InterruptedException {
    program.getOutputStream().close();
    delayedExecutor(TIMEOUT_SECONDS, TimeUnit.SECONDS).execute(() -> end(program));
    String output = new String(program.getInputStream().readAllBytes(), UTF_8);
    return program.waitFor() == 0 ? Optional.of(output) : Optional.empty();
  }

  /** What it has started would keep its output open. */
  private static void end(Process program) {
    program.descendants().forEach(ProcessHandle::destroyForcibly);
    program.destroyForcibly();
  }
}

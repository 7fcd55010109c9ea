package dev.slipway.adapter.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.delayedExecutor;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The programs of this machine that know more than JGit: git, for its credentials and its hooks.
 */
public final class GitProgram {

  private static final int TIMEOUT_SECONDS = 60;

  private final GitRepository repository;

  public GitProgram(GitRepository repository) {
    this.repository = repository;
  }

  public boolean isInstalled() {
    return isInstalled("git");
  }

  public boolean isInstalled(String program) {
    return Stream.of(repository.variable("PATH").orElse("").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of(Path.of(folder, program), Path.of(folder, program + ".exe")))
        .anyMatch(Files::isExecutable);
  }

  /**
   * Runs {@code git} in the repository; it asks nobody at the terminal.
   *
   * @return what it prints; empty when it is not installed, fails, or has no answer in time
   */
  public Optional<String> answer(String input, String... arguments) {
    if (!isInstalled()) {
      return Optional.empty();
    }
    try {
      return answer(start(arguments), input);
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(arguments));
    ProcessBuilder git = new ProcessBuilder(line);
    git.directory(repository.jgit().getDirectory());
    git.environment().clear();
    git.environment().putAll(repository.environment());
    git.environment().put("GIT_TERMINAL_PROMPT", "0");
    return git.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static Optional<String> answer(Process git, String input)
      throws IOException, InterruptedException {
    delayedExecutor(TIMEOUT_SECONDS, TimeUnit.SECONDS).execute(() -> end(git));
    try (OutputStream in = git.getOutputStream()) {
      in.write(input.getBytes(UTF_8));
    }
    String answer = new String(git.getInputStream().readAllBytes(), UTF_8);
    return git.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
  }

  /** Helpers that git has started would keep its output open. */
  private static void end(Process git) {
    git.descendants().forEach(ProcessHandle::destroyForcibly);
    git.destroyForcibly();
  }
}

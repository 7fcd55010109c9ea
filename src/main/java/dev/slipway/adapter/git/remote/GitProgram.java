package dev.slipway.adapter.git.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.adapter.git.GitRepository;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The programs of this machine that know more than JGit: git, for its credentials and its hooks.
 */
final class GitProgram {

  private static final int TIMEOUT_SECONDS = 60;

  private final GitRepository repository;

  GitProgram(GitRepository repository) {
    this.repository = repository;
  }

  boolean isInstalled() {
    return isInstalled("git");
  }

  boolean isInstalled(String program) {
    return Stream.of(repository.variable("PATH").orElse("").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of(Path.of(folder, program), Path.of(folder, program + ".exe")))
        .anyMatch(Files::isExecutable);
  }

  /**
   * Asks {@code git credential}, which asks the helpers that its user has configured, and nobody at
   * the terminal.
   *
   * @param action {@code fill} or {@code reject}
   * @param request lines of {@code key=value}
   * @return lines of the same form; empty when git has no answer in time
   */
  Optional<String> credential(String action, String request) {
    if (!isInstalled()) {
      return Optional.empty();
    }
    try {
      return answer(start(action), request);
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Process start(String action) throws IOException {
    ProcessBuilder git = new ProcessBuilder("git", "credential", action);
    git.directory(repository.jgit().getDirectory());
    git.environment().clear();
    git.environment().putAll(repository.environment());
    git.environment().put("GIT_TERMINAL_PROMPT", "0");
    return git.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static Optional<String> answer(Process git, String request)
      throws IOException, InterruptedException {
    try (OutputStream in = git.getOutputStream()) {
      in.write(request.getBytes(UTF_8));
    }
    String answer = new String(git.getInputStream().readAllBytes(), UTF_8);
    if (!git.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      git.destroyForcibly();
      return Optional.empty();
    }
    return git.exitValue() == 0 ? Optional.of(answer) : Optional.empty();
  }
}

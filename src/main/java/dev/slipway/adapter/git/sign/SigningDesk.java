package dev.slipway.adapter.git.sign;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a program signs something: a folder that only the user can enter, gone afterwards. What is
 * to be signed comes from a file or over the standard input, never as an argument.
 */
final class SigningDesk implements AutoCloseable {

  /** Long enough to type a passphrase, or to touch a key. */
  private static final int TIMEOUT_SECONDS = 120;

  private final GitRepository repository;
  private final String tag;
  private final Path folder;

  SigningDesk(GitRepository repository, String tag) {
    this.repository = repository;
    this.tag = tag;
    try {
      this.folder = Files.createTempDirectory("slipway-sign");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a program answered.
   *
   * @param talk what it said beside
   */
  record Answer(String output, String talk) {}

  /** A new file that only the user can read. */
  Path file(String name, byte[] content) {
    try {
      Path file = Files.createTempFile(folder, name, "");
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A path as it is configured, with {@code ~} for the user's home. */
  Path home(String path) {
    return path.startsWith("~/")
        ? Path.of(repository.variable("HOME").orElse("")).resolve(path.substring(2))
        : Path.of(path);
  }

  String read(Path file, String program) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw failed(program, "it left no signature");
    }
  }

  /**
   * @throws ProblemException {@code SLIP-333} when it does not end well, with what it said
   */
  Answer run(byte[] input, String... command) {
    Path in = file("in", input);
    Path out = file("out", new byte[0]);
    Path err = file("err", new byte[0]);
    ProcessBuilder program = new ProcessBuilder(List.of(command));
    program.directory(repository.jgit().getDirectory());
    program.environment().clear();
    program.environment().putAll(repository.environment());
    program.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    try {
      int status = ended(program.start(), command[0]);
      Answer answer = new Answer(text(out), text(err));
      if (status != 0) {
        throw failed(command[0], answer.talk());
      }
      return answer;
    } catch (IOException e) {
      throw failed(command[0], "it cannot be started");
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8);
  }

  private int ended(Process program, String name) {
    try {
      if (program.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        return program.exitValue();
      }
      throw failed(name, "it did not end within %d seconds".formatted(TIMEOUT_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(name, "it was interrupted");
    } finally {
      program.descendants().forEach(ProcessHandle::destroyForcibly);
      program.destroyForcibly();
    }
  }

  /**
   * @param talk several lines; those for machines are left out
   */
  ProblemException failed(String program, String talk) {
    String words =
        talk.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("[GNUPG:]"))
            .collect(Collectors.joining("; "));
    return new ProblemException(
        GitProblems.signingFailed(tag, program, words.isEmpty() ? "it said nothing" : words));
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.slipway.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A folder with an empty home, a bare remote and clones of it, where the real executable and the
 * real git are run as a user would run them.
 */
public final class Stage {

  private static final Path EXECUTABLE =
      Path.of(System.getProperty("slipway.executable", "target/slipway")).toAbsolutePath();

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private int clock;

  private Stage(Path folder) {
    this.folder = folder;
  }

  /** What a program said and how it ended. */
  public record Run(int status, String out, String err) {

    public Run succeeds() {
      assertThat(status).as(out + err).isZero();
      return this;
    }

    public Run ends(int expected) {
      assertThat(status).as(out + err).isEqualTo(expected);
      assertThat(out + err).doesNotContain("\tat ").doesNotContain("Exception in thread");
      return this;
    }
  }

  /** A stage whose remote is empty. */
  public static Stage in(Path folder) {
    Stage stage = new Stage(folder);
    stage.create("home");
    stage.git(folder, "init", "-q", "--bare", "-b", "main", "remote.git").succeeds();
    return stage;
  }

  public Path remote() {
    return folder.resolve("remote.git");
  }

  public Path folder() {
    return folder;
  }

  /** Sets a variable for every program that is run from here on. */
  public Stage with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  public Path clone(String name) {
    git(folder, "clone", "-q", remote().toString(), name).succeeds();
    Path clone = folder.resolve(name);
    git(clone, "config", "user.name", name).succeeds();
    git(clone, "config", "user.email", name + "@example.org").succeeds();
    return clone;
  }

  /** Writes a file, and adds it. */
  public Stage file(Path clone, String path, String text) {
    try {
      Path file = clone.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    git(clone, "add", path).succeeds();
    return this;
  }

  public Stage commit(Path clone, String message) {
    environment.put("GIT_COMMITTER_DATE", "%d +0000".formatted(1767225600 + 60 * clock));
    environment.put("GIT_AUTHOR_DATE", "%d +0000".formatted(1767225600 + 60 * clock++));
    git(clone, "commit", "-q", "--allow-empty", "-m", message).succeeds();
    environment.remove("GIT_COMMITTER_DATE");
    environment.remove("GIT_AUTHOR_DATE");
    return this;
  }

  public Stage push(Path clone) {
    git(clone, "push", "-q", "origin", "HEAD").succeeds();
    return this;
  }

  public Run git(Path where, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return run(where, command);
  }

  /** What git prints, without the line end at the end. */
  public String ask(Path where, String... arguments) {
    return git(where, arguments).succeeds().out().strip();
  }

  public Run slipway(Path where, String... arguments) {
    List<String> command = new ArrayList<>(List.of(EXECUTABLE.toString()));
    command.addAll(List.of(arguments));
    return run(where, command);
  }

  private Run run(Path where, List<String> command) {
    try {
      Path out = Files.createTempFile(folder, "out", "");
      Path err = Files.createTempFile(folder, "err", "");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(where.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      prepare(builder.environment());
      Process process = builder.start();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("no end after two minutes: " + command);
      }
      return new Run(process.exitValue(), read(out), read(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), UTF_8);
    Files.delete(file);
    return text;
  }

  private void prepare(Map<String, String> variables) {
    variables.keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("SLIPWAY_"));
    variables.keySet().removeAll(List.of("CI", "GITHUB_TOKEN", "GH_TOKEN", "XDG_CONFIG_HOME"));
    variables.put("HOME", folder.resolve("home").toString());
    variables.put("XDG_CACHE_HOME", folder.resolve("home/.cache").toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    variables.put("GIT_TERMINAL_PROMPT", "0");
    variables.put("SLIPWAY_NO_ARCHIVE", "1");
    variables.putAll(environment);
  }

  private void create(String name) {
    try {
      Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

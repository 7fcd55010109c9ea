package dev.slipway.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program as it is started: its first words, the folder it works in, and its whole environment.
 */
record Program(List<String> command, Path folder, Map<String, String> environment) {

  Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  Program in(Path other) {
    return new Program(command, other, environment);
  }

  Program startedAs(List<String> other) {
    return new Program(other, folder, environment);
  }

  Program with(Map<String, String> variables) {
    Map<String, String> more = new HashMap<>(environment);
    more.putAll(variables);
    return new Program(command, folder, more);
  }

  Program without(String variable) {
    Map<String, String> less = new HashMap<>(environment);
    less.remove(variable);
    return new Program(command, folder, less);
  }

  /** Runs it to its end, a minute at most, with nothing to read. */
  Ran run(String... arguments) {
    return answering("", arguments);
  }

  /** Runs it at a terminal where somebody types this. */
  Ran typed(String typed, String... arguments) {
    String line =
        Stream.concat(command.stream(), Stream.of(arguments))
            .map(word -> "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    return startedAs(List.of("script", "-qec", line, "/dev/null")).answering(typed);
  }

  private Ran answering(String typed, String... arguments) {
    try {
      Path out = Files.createTempFile("program", ".out");
      Path err = Files.createTempFile("program", ".err");
      try {
        int status =
            end(process(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()), typed);
        return new Ran(status, Files.readString(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it, with nothing to read; whoever called ends it. */
  Process start(Path out, String... arguments) {
    try {
      ProcessBuilder process = process(arguments);
      process.command(Stream.concat(hearing().stream(), process.command().stream()).toList());
      return process
          .redirectInput(Path.of("/dev/null").toFile())
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .redirectOutput(out.toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What makes it hear Ctrl-C, which whoever runs in the background is made deaf to. */
  private static List<String> hearing() throws IOException {
    List<String> hearing = List.of("env", "--default-signal=INT");
    List<String> trial = Stream.concat(hearing.stream(), Stream.of("true")).toList();
    try {
      return new ProcessBuilder(trial).start().waitFor() == 0 ? hearing : List.of();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private ProcessBuilder process(String... arguments) {
    List<String> whole = Stream.concat(command.stream(), Stream.of(arguments)).toList();
    ProcessBuilder process = new ProcessBuilder(whole).directory(folder.toFile());
    process.environment().clear();
    process.environment().putAll(environment);
    return process;
  }

  private static int end(ProcessBuilder builder, String typed) throws IOException {
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(typed.getBytes(UTF_8));
    }
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("still running after a minute: " + builder.command());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      process.destroyForcibly();
    }
  }
}

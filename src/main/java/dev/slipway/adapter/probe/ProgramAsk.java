package dev.slipway.adapter.probe;

import dev.slipway.adapter.http.Deadline;
import dev.slipway.adapter.http.NoAnswer;
import dev.slipway.adapter.http.Trouble;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.Environment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Asks a program. It ends with its question, and so does all that it has started. */
final class ProgramAsk {

  private static final int OUTPUT = 1 << 20;
  private static final int ERRORS = 8 << 10;

  private final Path root;
  private final Map<String, String> variables;

  /**
   * @param root where it runs
   * @param variables of Slipway's own environment
   */
  ProgramAsk(Path root, Map<String, String> variables) {
    this.root = root;
    this.variables = variables;
  }

  Answer ask(Environment environment, Ask.Program ask, Deadline deadline)
      throws NoAnswer, InterruptedException {
    Process program = started(environment, ask);
    try {
      program.getOutputStream().close();
      Drain output = Drain.keepingTheBeginning(program.getInputStream(), OUTPUT);
      Drain errors = Drain.keepingTheEnd(program.getErrorStream(), ERRORS);
      if (!program.waitFor(deadline.left(), TimeUnit.NANOSECONDS)) {
        throw Trouble.timeout(deadline, ask.argv().get(0));
      }
      return new Answer.Exit(
          program.exitValue(), output.text(deadline), errors.text(deadline), deadline.took());
    } catch (IOException e) {
      throw new NoAnswer(Cause.RESET, "The program broke off.", ask.argv().get(0));
    } finally {
      end(program);
    }
  }

  private Process started(Environment environment, Ask.Program ask) throws NoAnswer {
    ProcessBuilder program = new ProcessBuilder(ask.argv()).directory(root.toFile());
    program.environment().clear();
    program.environment().putAll(ProgramVariables.of(environment, ask, variables));
    try {
      return program.start();
    } catch (IOException e) {
      String name = ask.argv().get(0);
      throw new NoAnswer(Cause.NO_PROGRAM, "%s %s.".formatted(name, why(e)), name);
    }
  }

  /** Without the rest of what Java says: a folder of this machine. */
  private static String why(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("error=2,")) {
      return "is no program that is found here";
    }
    return message.contains("error=13,") ? "may not be run" : "cannot be started";
  }

  /** The first one first, so that it starts no more. */
  private static void end(Process program) {
    List<ProcessHandle> started = program.descendants().toList();
    Stream.concat(Stream.of(program.toHandle()), started.stream())
        .forEach(ProcessHandle::destroyForcibly);
  }
}

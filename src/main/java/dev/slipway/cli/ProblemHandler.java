package dev.slipway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import dev.slipway.model.receipt.RefusedException;
import dev.slipway.run.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Tells problems to people, or in the one JSON document, and turns them into exit statuses. What is
 * no problem of the user's is a bug, and is told as one, without a stack trace.
 */
final class ProblemHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Usage usage;

  ProblemHandler(Usage usage) {
    this.usage = usage;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    List<Problem> problems =
        thrown instanceof ProblemException told
            ? told.problems()
            : List.of(RequestProblems.bug(thrown));
    SlipwayCommand root = root(command);
    Optional<JsonNode> result =
        Optional.of(thrown)
            .filter(RefusedException.class::isInstance)
            .map(refused -> DecisionJson.of(((RefusedException) refused).guards()));
    int status = tell(problems, result, command, root.json());
    if (root.verbose()) {
      causes(thrown).forEach(Console.of(command)::say);
    }
    return status;
  }

  /** What is wrong may stand before {@code --json}, which then was not read yet. */
  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = called(wrong.getCommandLine(), args);
    boolean json = root(command).json() || List.of(args).contains("--json");
    return tell(List.of(usage.problem(wrong)), Optional.empty(), command, json);
  }

  /** The command that the arguments name, whatever command an option of theirs belongs to. */
  private static CommandLine called(CommandLine wrong, String[] args) {
    CommandLine at = wrong.getCommandSpec().root().commandLine();
    for (int i = 0; i < args.length; i++) {
      OptionSpec option = at.getCommandSpec().findOption(args[i]);
      if (option != null && option.arity().min() > 0) {
        i++;
      } else {
        at = at.getSubcommands().getOrDefault(args[i], at);
      }
    }
    return at.getParent() == null ? wrong : at;
  }

  /** What lies behind, outermost first, a line each. */
  private static Stream<String> causes(Throwable thrown) {
    return Stream.iterate(thrown.getCause(), Objects::nonNull, Throwable::getCause)
        .map(cause -> "  because: " + Console.safe(cause.toString()));
  }

  private static SlipwayCommand root(CommandLine command) {
    return (SlipwayCommand) command.getCommandSpec().root().userObject();
  }

  private static String schema(CommandLine command) {
    return command.getCommand() instanceof VerdictCommand<?> verdict
        ? verdict.schema()
        : JsonReport.schema(command.getCommandSpec());
  }

  /**
   * @param result what was found on the way to the problems
   */
  private static int tell(
      List<Problem> problems, Optional<JsonNode> result, CommandLine command, boolean json) {
    Outcome outcome = Outcome.of(problems.get(0));
    Console console = Console.of(command);
    if (json) {
      JsonReport report = JsonReport.of(schema(command), outcome);
      result.ifPresent(report::result);
      report.problems(problems).printTo(console);
    } else {
      problems.forEach(console::tell);
    }
    return ExitCode.of(outcome).status();
  }
}

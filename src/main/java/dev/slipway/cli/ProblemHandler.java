package dev.slipway.cli;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import dev.slipway.run.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Tells problems to people, or in the one JSON document, and turns them into exit statuses. What is
 * no problem of the user's is a bug, and is told as one, without a stack trace.
 */
final class ProblemHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    int status = tell(problems(thrown), command);
    if (((SlipwayCommand) command.getCommandSpec().root().userObject()).verbose()) {
      causes(thrown).forEach(Console.of(command)::say);
    }
    return status;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    return tell(
        List.of(RequestProblems.usage(wrong.getMessage(), command(wrong))), wrong.getCommandLine());
  }

  /** What lies behind, outermost first, a line each. */
  private static Stream<String> causes(Throwable thrown) {
    return Stream.iterate(thrown.getCause(), Objects::nonNull, Throwable::getCause)
        .map(cause -> "  because: " + Console.safe(cause.toString()));
  }

  private static String command(ParameterException wrong) {
    return wrong.getCommandLine().getCommandSpec().qualifiedName();
  }

  private static List<Problem> problems(Exception thrown) {
    return thrown instanceof ProblemException told
        ? told.problems()
        : List.of(RequestProblems.bug(thrown));
  }

  private static int tell(List<Problem> problems, CommandLine command) {
    Outcome outcome = Outcome.of(problems.get(0));
    Console console = Console.of(command);
    SlipwayCommand root = (SlipwayCommand) command.getCommandSpec().root().userObject();
    if (root.json()) {
      JsonReport.of(command.getCommandSpec(), outcome).problems(problems).printTo(console);
    } else {
      problems.forEach(console::tell);
    }
    return ExitCode.of(outcome).status();
  }
}

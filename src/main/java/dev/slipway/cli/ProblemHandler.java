package dev.slipway.cli;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import dev.slipway.run.Outcome;
import java.util.List;
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
    return tell(problems(thrown), command);
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    return tell(
        List.of(RequestProblems.usage(wrong.getMessage(), command(wrong))), wrong.getCommandLine());
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

package dev.slipway.cli;

import static java.util.function.Predicate.not;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.model.problem.Problem;
import dev.slipway.run.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A command that only looks.
 *
 * @param <T> what it finds
 */
abstract class QueryCommand<T> extends Action {

  abstract T look(Settings settings);

  abstract String words(T result, Console console);

  abstract JsonNode json(T result);

  /** What people may want to know beside the result, and scripts do not; empty for nothing. */
  String aside(T result) {
    return "";
  }

  /** What was found wrong. One that is no warning decides how the command ends. */
  List<Problem> problems(T result) {
    return List.of();
  }

  @Override
  protected final ExitCode act(Settings settings) {
    T result = look(settings);
    List<Problem> problems = problems(result);
    Outcome outcome =
        problems.stream()
            .filter(problem -> problem.kind() != Problem.Kind.WARNING)
            .findFirst()
            .map(Outcome::of)
            .orElse(Outcome.DONE);
    if (json()) {
      JsonReport.of(spec(), outcome).result(json(result)).problems(problems).printTo(console());
    } else {
      console().result(words(result, console()));
      Optional.of(aside(result)).filter(not(String::isEmpty)).ifPresent(console()::say);
      problems.forEach(console()::tell);
    }
    return ExitCode.of(outcome);
  }
}

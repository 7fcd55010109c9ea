package dev.slipway.flow.qa;

import dev.slipway.engine.qa.Variables;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.QaProblems;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.Environment;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;

/** What checks have made in one environment, to be taken away again: the last first. */
final class Cleanups {

  /** Nobody waits longer for it, least of all who has pressed Ctrl-C. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Environment environment;
  private final Deque<CheckConfig> made = new ArrayDeque<>();
  private final List<Problem> leftovers = new ArrayList<>();

  Cleanups(Environment environment) {
    this.environment = environment;
  }

  /**
   * Remembers what a check may have made.
   *
   * @param variables with what the check has captured
   */
  void remember(CheckConfig check, Ask.Request cleanup, Variables variables) {
    SortedSet<String> missing = variables.missing(cleanup);
    if (missing.isEmpty()) {
      made.push(deletion(check, variables.fill(cleanup)));
    } else {
      leftovers.add(QaProblems.unnamed(environment.name(), check.name(), cleanup.path(), missing));
    }
  }

  private static CheckConfig deletion(CheckConfig check, Ask.Request cleanup) {
    Duration timeout = check.timeout().compareTo(PATIENCE) < 0 ? check.timeout() : PATIENCE;
    return new CheckConfig(
        check.name(),
        cleanup,
        true,
        check.cleanup(),
        check.expect(),
        check.captures(),
        List.of(),
        timeout,
        check.retries());
  }

  /** What would be taken away, as in {@code DELETE /api/v1/items/7}. */
  List<String> all() {
    return made.stream().map(each -> words((Ask.Request) each.ask())).toList();
  }

  private static String words(Ask.Request request) {
    return request.method() + " " + request.path();
  }

  /** Takes away what can be, whatever becomes of the others; the rest are leftovers. */
  void run(Asking asking, Clock clock) {
    while (!made.isEmpty()) {
      CheckConfig deletion = made.pop();
      Duration patience = deletion.timeout().multipliedBy(deletion.retries() + 1L);
      Answer answer =
          asking.ask(environment, deletion, clock.instant().plus(patience)).answer();
      if (!isGone(answer)) {
        String words = words((Ask.Request) deletion.ask());
        leftovers.add(
            QaProblems.leftover(environment.name(), deletion.name(), words, reason(answer)));
      }
    }
  }

  /** What was not there any more is gone, too. */
  private static boolean isGone(Answer answer) {
    return answer instanceof Answer.Response response
        && (response.status() / 100 == 2 || response.status() == 404 || response.status() == 410);
  }

  private static String reason(Answer answer) {
    return answer instanceof Answer.Response response
        ? "the answer was %d.".formatted(response.status())
        : answer instanceof Answer.Failed failed ? failed.detail() : "there was no answer.";
  }

  List<Problem> leftovers() {
    return List.copyOf(leftovers);
  }
}

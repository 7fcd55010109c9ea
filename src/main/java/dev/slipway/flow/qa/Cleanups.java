package dev.slipway.flow.qa;

import dev.slipway.engine.qa.judge.Variables;
import dev.slipway.engine.qa.secret.Redaction;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.QaProblems;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.Environment;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What checks have made in one environment, to be taken away again: the last first. */
final class Cleanups {

  /** Nobody waits longer for it, least of all who has pressed Ctrl-C. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Environment environment;
  private final Redaction redaction;
  private final Deque<CheckConfig> made = new ArrayDeque<>();
  private final List<String> all = new ArrayList<>();
  private final List<Problem> leftovers = new ArrayList<>();

  Cleanups(Environment environment, Redaction redaction) {
    this.environment = environment;
    this.redaction = redaction;
  }

  /**
   * Remembers what a check may have made.
   *
   * @param variables with what the check has captured
   */
  void remember(CheckConfig check, Ask.Request cleanup, Variables variables) {
    SortedSet<String> missing = variables.missing(cleanup);
    if (missing.isEmpty()) {
      Ask.Request filled = variables.fill(cleanup);
      made.push(deletion(check, filled));
      all.add(words(filled));
    } else {
      all.add(words(cleanup));
      leftovers.add(
          leftover(check, cleanup, "it captured nothing for " + String.join(", ", missing) + "."));
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

  private String words(Ask.Request request) {
    return redaction.redact(request.method() + " " + request.path());
  }

  /** How to take away what was ever made, as in {@code DELETE /api/v1/items/7}. */
  List<String> all() {
    return List.copyOf(all);
  }

  /** Takes away what can be, whatever becomes of the others; the rest are leftovers. */
  void run(Asking asking, CleanupTime time) {
    while (!made.isEmpty()) {
      CheckConfig deletion = made.pop();
      trouble(deletion, asking, time)
          .map(reason -> leftover(deletion, (Ask.Request) deletion.ask(), reason))
          .ifPresent(leftovers::add);
    }
  }

  /** Why something is still there; empty where it is gone. */
  private Optional<String> trouble(CheckConfig deletion, Asking asking, CleanupTime time) {
    if (time.isOver()) {
      return Optional.of("the run was interrupted, and there was no time left for it.");
    }
    Duration patience = deletion.timeout().multipliedBy(deletion.retries() + 1L);
    try {
      Answer answer = asking.ask(environment, deletion, time.deadline(patience)).answer();
      return isGone(answer) ? Optional.empty() : Optional.of(reason(answer));
    } catch (RuntimeException fault) {
      return Optional.of("it ended by a fault of Slipway, %s.".formatted(fault));
    }
  }

  private Problem leftover(CheckConfig check, Ask.Request cleanup, String reason) {
    return QaProblems.leftover(
        environment.name(), check.name(), words(cleanup), redaction.redact(reason));
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

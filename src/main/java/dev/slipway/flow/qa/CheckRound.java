package dev.slipway.flow.qa;

import dev.slipway.engine.qa.judge.Judge;
import dev.slipway.engine.qa.judge.Variables;
import dev.slipway.engine.qa.secret.Redaction;
import dev.slipway.flow.qa.Asking.Asked;
import dev.slipway.flow.qa.CheckRun.Ran;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.CheckResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;

/** The checks of one target in one environment, once. One thread at a time. */
final class CheckRound {

  private final CheckRun tools;
  private final RoundVariables variables;
  private final Instant deadline;
  private final Judge judge;
  private final Redaction redaction;
  private final Cleanups cleanups;
  private final List<CheckResult> results = new ArrayList<>();
  private final Set<String> unwritten = new HashSet<>();
  private int leftOut;

  CheckRound(CheckRun tools, RoundVariables variables, Instant deadline, Redaction redaction) {
    this.tools = tools;
    this.variables = variables;
    this.deadline = deadline;
    this.judge = new Judge(redaction);
    this.redaction = redaction;
    this.cleanups = new Cleanups(variables.environment(), redaction);
  }

  /** Runs a check, or tells why it cannot run. */
  void take(CheckConfig check) {
    next(check).ifPresent(missing -> results.add(result(check, missing)));
  }

  /** Tells what a check would ask. */
  void plan(CheckConfig check) {
    next(check)
        .ifPresent(
            missing ->
                results.add(
                    judge.unasked(
                        check,
                        "planned",
                        AskWords.of(check, variables.environment(), variables.now()))));
  }

  /** The names that a check lacks; empty where it is left out, with all that needs it. */
  private Optional<SortedSet<String>> next(CheckConfig check) {
    variables.begin(check);
    SortedSet<String> missing = variables.now().missing(check);
    boolean writes = check.writes() && !variables.request().write();
    if (writes || !missing.isEmpty() && unwritten.containsAll(missing)) {
      leftOut++;
      check.captures().keySet().forEach(name -> leaveOut(check, name));
      return Optional.empty();
    }
    return Optional.of(missing);
  }

  private void leaveOut(CheckConfig check, String name) {
    unwritten.add(name);
    unwritten.add(check.name() + "." + name);
  }

  private CheckResult result(CheckConfig check, SortedSet<String> missing) {
    if (tools.interruption().requested()) {
      return judge.unasked(check, "interrupted", "the run was interrupted before it");
    }
    if (!tools.clock().instant().isBefore(deadline)) {
      return judge.unasked(check, "timeout", "the time of all checks was over before it");
    }
    return missing.isEmpty() ? asked(variables.now().fill(check)) : judge.unfilled(check, missing);
  }

  private CheckResult asked(CheckConfig check) {
    Asked asked = tools.asking().ask(variables.environment(), check, deadline);
    Answer answer = asked.answer();
    SortedMap<String, String> captured = Judge.captures(check, answer);
    variables.capture(check, captured);
    if (asked.mayHaveMade()) {
      Variables own = variables.now().and(captured);
      check.cleanup().ifPresent(request -> cleanups.remember(check, request, own));
    }
    List<String> violations = tools.schemas().violations(check, answer);
    CheckResult result = judge.judge(check, answer, violations, tools.clock().instant());
    return took(result, asked.took());
  }

  private static CheckResult took(CheckResult result, Duration time) {
    return new CheckResult(
        result.name(),
        result.status(),
        result.writes(),
        time,
        result.count(),
        result.error(),
        result.compared());
  }

  /** Takes away what was made, unless it is to stay. A second time, there is nothing to do. */
  void cleanUp() {
    if (variables.request().cleanup()) {
      try (CleanupTime time = new CleanupTime(tools.clock(), tools.interruption())) {
        cleanups.run(tools.cleaning(), time);
      }
    }
  }

  /** What ended the round, and what it left behind then. */
  RuntimeException brokenBy(RuntimeException reason) {
    List<Problem> first =
        reason instanceof ProblemException told
            ? told.problems()
            : List.of(RequestProblems.bug(reason));
    ProblemException whole =
        new ProblemException(Stream.concat(first.stream(), leftovers().stream()).toList());
    whole.initCause(reason);
    return leftovers().isEmpty() ? reason : whole;
  }

  private List<Problem> leftovers() {
    return variables.request().cleanup() ? cleanups.leftovers() : List.of();
  }

  Ran ran() {
    return new Ran(
        results,
        variables.principal().said(redaction::redact),
        leftOut,
        variables.request().cleanup() ? List.of() : cleanups.all(),
        leftovers(),
        tools.interruption().requested());
  }
}

package dev.slipway.cli.qa;

import static java.util.stream.Collectors.joining;

import dev.slipway.cli.Colour;
import dev.slipway.cli.Console;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.QaProblems;
import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.CheckResult.Status;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what one environment answered: a line for each check, then the verdict. */
final class PreflightWords {

  private static final int WIDEST_NAME = 40;
  private static final int WIDEST_BODY = 160;

  private PreflightWords() {}

  static String of(PreflightVerdict verdict, Console console) {
    return Asked.of(verdict, console)
        + "\n"
        + checks(verdict.checks(), console)
        + lacks(verdict, console)
        + verdict.leftBehind().stream().map(PreflightWords::left).collect(joining())
        + "\n%s: %s%s\n"
            .formatted(
                console.paint(Ending.of(verdict).colour(), Ending.of(verdict).word()),
                reason(verdict),
                Codes.of(PreflightOutcome.faults(verdict), List.of(verdict)))
        + "  next: %s\n".formatted(next(verdict));
  }

  private static String checks(List<CheckResult> checks, Console console) {
    int name = widest(checks.stream().map(check -> OneLine.of(check.name(), WIDEST_NAME)));
    int time = widest(checks.stream().map(check -> Amount.of(check.took())));
    return checks.stream().map(check -> check(check, name, time, console)).collect(joining());
  }

  private static int widest(Stream<String> texts) {
    return texts.mapToInt(Columns::width).max().orElse(0);
  }

  private static String check(CheckResult check, int name, int time, Console console) {
    String line =
        "  %s %s  %s%s"
            .formatted(
                Mark.of(check.status(), console),
                Columns.left(OneLine.of(check.name(), WIDEST_NAME), name),
                Columns.right(check.status() == Status.SKIPPED ? "" : took(check), time),
                check.count().map(count -> "  " + Amount.of(count, "item")).orElse(""));
    return line.stripTrailing()
        + "\n"
        + check.error().map(error -> error(error, console)).orElse("");
  }

  private static String took(CheckResult check) {
    return Amount.of(check.took());
  }

  /** Why it failed, where it was asked, and the beginning of what came. */
  static String error(CheckError error, Console console) {
    String url = error.url().map(asked -> "       " + OneLine.of(asked) + "\n").orElse("");
    String body =
        error.body().isBlank()
            ? ""
            : "       " + console.paint(Colour.DIM, OneLine.of(error.body(), WIDEST_BODY)) + "\n";
    return "       %s\n".formatted(OneLine.of(error.detail())) + url + body;
  }

  private static String lacks(PreflightVerdict verdict, Console console) {
    return Stream.concat(verdict.problems().stream(), verdict.leftovers().stream())
        .map(problem -> lack(problem, console))
        .collect(joining());
  }

  private static String lack(Problem problem, Console console) {
    return "  %s %s [%s]\n"
            .formatted(
                console.paint(Colour.RED, "no  "), OneLine.of(problem.what()), problem.code())
        + fix("       ", problem);
  }

  /** How to mend it, below what it is. */
  static String fix(String margin, Problem problem) {
    return "%sfix: %s\n".formatted(margin, OneLine.of(problem.remedy()));
  }

  private static String left(String deletion) {
    return "       left as asked; to delete it: %s\n".formatted(OneLine.of(deletion));
  }

  /** Why it ended as it did. */
  static String reason(PreflightVerdict verdict) {
    String target = OneLine.of(verdict.target());
    String where = MatrixSentence.name(verdict);
    int all = verdict.checks().size();
    int failed = verdict.failed().size();
    if (!verdict.executed()) {
      return "%s could not be asked".formatted(where);
    }
    if (failed > 0) {
      return "%s of %s of %s did not pass in %s"
          .formatted(failed, Amount.of(all, "check"), target, where);
    }
    if (!verdict.leftovers().isEmpty()) {
      return "what the checks made in %s is still there".formatted(where);
    }
    return "%s of %s in %s".formatted(Amount.of(all, "check"), target, where)
        + (verdict.leftOut() == 0 ? "" : ", without %s that write".formatted(verdict.leftOut()));
  }

  /** The command to type now. */
  static String next(PreflightVerdict verdict) {
    String where = MatrixSentence.name(verdict);
    if (onlyWrites(verdict)) {
      return preflight(verdict, true);
    }
    if (!verdict.executed()) {
      return "slipway doctor --env " + where;
    }
    if (verdict.ok()) {
      return "slipway qa matrix --for " + OneLine.of(verdict.target());
    }
    return wasRefused(verdict)
        ? "slipway doctor --probe --env " + where
        : preflight(verdict, verdict.write());
  }

  private static String preflight(PreflightVerdict verdict, boolean write) {
    return "slipway qa preflight --env %s --for %s%s%s"
        .formatted(
            MatrixSentence.name(verdict),
            OneLine.of(verdict.target()),
            space(verdict.environment()),
            write ? " --write" : "");
  }

  /** Whether it was asked nothing because all that there is to ask would change something. */
  private static boolean onlyWrites(PreflightVerdict verdict) {
    return verdict.problems().stream()
        .anyMatch(problem -> problem.code().equals(QaProblems.ONLY_WRITING));
  }

  /** Where only the command line says it, the next one must say it, too. */
  private static String space(Environment environment) {
    return environment
        .space()
        .filter(space -> environment.spaceSource().equals(Optional.of("--space-id")))
        .map(space -> " --space-id " + OneLine.of(space))
        .orElse("");
  }

  /** Whether the environment did not take us for anybody. */
  private static boolean wasRefused(PreflightVerdict verdict) {
    return verdict.failed().stream()
        .flatMap(check -> check.error().stream())
        .flatMap(error -> error.status().stream())
        .anyMatch(status -> status == 401 || status == 403);
  }
}

package dev.slipway.cli.qa;

import static java.util.stream.Collectors.joining;

import dev.slipway.cli.Colour;
import dev.slipway.cli.Console;
import dev.slipway.model.problem.MatrixProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.Allowance;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.DriftFinding;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.Severity;
import java.util.List;
import java.util.Map;

/** Says what several environments answered: one table, then what is wrong, then the verdict. */
final class MatrixWords {

  private static final int WEIGHT = 7;
  private static final int WIDEST_VALUE = 60;

  private MatrixWords() {}

  static String of(MatrixVerdict verdict, Console console) {
    Ending ending = Ending.of(verdict);
    return head(verdict, console)
        + MatrixTable.of(Grid.of(verdict), console)
        + part("Differences", differences(verdict, console), console)
        + part("Failed", failures(verdict, console), console)
        + unasked(verdict, console)
        + "\n"
        + DriftWords.summary(verdict)
        + "\n"
        + "%s: %s%s\n"
            .formatted(
                console.paint(ending.colour(), ending.word()),
                MatrixSentence.of(verdict),
                Codes.of(verdict.problems(), verdict.rows()))
        + MatrixSentence.next(verdict).map("  next: %s\n"::formatted).orElse("");
  }

  static String head(MatrixVerdict verdict, Console console) {
    String target = verdict.target().isBlank() ? "no check" : OneLine.of(verdict.target());
    return verdict.rows().isEmpty()
        ? "no environment\n"
        : "%s in %s\n"
            .formatted(
                console.paint(Colour.BOLD, target),
                verdict.rows().stream().map(MatrixSentence::name).collect(joining(", ")));
  }

  private static String part(String title, String lines, Console console) {
    return lines.isEmpty() ? "" : "\n%s\n%s".formatted(console.paint(Colour.BOLD, title), lines);
  }

  private static String differences(MatrixVerdict verdict, Console console) {
    return verdict.drift().findings().stream()
            .map(each -> difference(each, console))
            .collect(joining())
        + verdict.problems().stream()
            .filter(problem -> problem.code().equals(MatrixProblems.DRIFT))
            .findFirst()
            .map(problem -> PreflightWords.fix("  ", problem))
            .orElse("");
  }

  private static String difference(DriftFinding finding, Console console) {
    String weight = Columns.left(DriftWords.weight(finding), WEIGHT);
    return "  %s %s\n"
            .formatted(console.paint(colour(finding.severity()), weight), DriftWords.title(finding))
        + DriftWords.holders(finding).entrySet().stream()
            .map(MatrixWords::holders)
            .collect(joining())
        + finding.allowed().map(MatrixWords::allowed).orElse("");
  }

  private static Colour colour(Severity severity) {
    return switch (severity) {
      case ERROR -> Colour.RED;
      case WARNING -> Colour.YELLOW;
      case INFO -> Colour.DIM;
    };
  }

  private static String holders(Map.Entry<String, List<String>> each) {
    return "            %s: %s\n"
        .formatted(
            OneLine.of(String.join(", ", each.getValue())),
            OneLine.of(each.getKey(), WIDEST_VALUE));
  }

  private static String allowed(Allowance allowance) {
    return "            allowed until %s: %s\n"
        .formatted(allowance.until(), OneLine.of(allowance.reason()));
  }

  private static String failures(MatrixVerdict verdict, Console console) {
    return verdict.executed().stream().map(row -> failures(row, console)).collect(joining());
  }

  private static String failures(PreflightVerdict row, Console console) {
    String checks =
        row.failed().stream()
            .map(check -> failure(MatrixSentence.name(row), check, console))
            .collect(joining());
    return checks + row.leftovers().stream().map(each -> lack(row, each)).collect(joining());
  }

  private static String failure(String environment, CheckResult check, Console console) {
    return "  %s %s %s\n"
            .formatted(Mark.of(check.status(), console), environment, OneLine.of(check.name()))
        + check.error().map(error -> PreflightWords.error(error, console)).orElse("");
  }

  /** Who could not be asked, and what each lacks. */
  static String unasked(MatrixVerdict verdict, Console console) {
    return part("Not asked", unasked(verdict), console);
  }

  private static String unasked(MatrixVerdict verdict) {
    return MatrixSentence.unasked(verdict)
        .map(
            row ->
                row.problems().isEmpty()
                    ? "  %s: no check was asked for\n".formatted(MatrixSentence.name(row))
                    : row.problems().stream().map(each -> lack(row, each)).collect(joining()))
        .collect(joining());
  }

  private static String lack(PreflightVerdict row, Problem problem) {
    return "  %s: %s [%s]\n"
            .formatted(MatrixSentence.name(row), OneLine.of(problem.what()), problem.code())
        + PreflightWords.fix("    ", problem);
  }
}

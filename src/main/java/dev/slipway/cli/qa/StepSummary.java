package dev.slipway.cli.qa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.CheckResult.Status;
import dev.slipway.model.qa.DriftFinding;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A matrix in Markdown, for the summary that GitHub shows of a step. */
final class StepSummary {

  /** More is not shown at all. */
  private static final int MOST_BYTES = 1 << 20;

  private static final String CUT =
      "\n_Too long to be shown here; the rest is in the matrix's page._\n";

  private StepSummary() {}

  static String of(MatrixVerdict verdict) {
    return cut(
        "## qa matrix of %s: %s\n\n".formatted(Markdown.code(verdict.target()), ending(verdict))
            + sentence(verdict)
            + part("Differences", differences(verdict))
            + part("Checks", table(Grid.of(verdict)))
            + part("Failures", failures(verdict))
            + part("Not asked", unasked(verdict)));
  }

  private static String ending(MatrixVerdict verdict) {
    String symbol =
        switch (Ending.of(verdict)) {
          case PASSED -> "\u2705";
          case REFUSED, FAILED, INTERRUPTED -> "\u274C";
          case SKIPPED -> "\u26A0\uFE0F";
        };
    return symbol + " " + Ending.of(verdict).word();
  }

  private static String sentence(MatrixVerdict verdict) {
    return Markdown.text(MatrixSentence.of(verdict)) + "; " + DriftWords.summary(verdict) + ".\n";
  }

  private static String part(String title, String lines) {
    return lines.isEmpty() ? "" : "\n### %s\n\n%s".formatted(title, lines);
  }

  private static String differences(MatrixVerdict verdict) {
    List<DriftFinding> findings = verdict.drift().findings();
    return findings.isEmpty()
        ? ""
        : "| | what | how | values |\n| --- | --- | --- | --- |\n"
            + findings.stream().map(StepSummary::difference).collect(joining());
  }

  private static String difference(DriftFinding finding) {
    String values =
        DriftWords.holders(finding).entrySet().stream()
            .map(
                each ->
                    Markdown.code(String.join(", ", each.getValue()))
                        + ": "
                        + Markdown.code(each.getKey()))
            .collect(joining("<br>"));
    String allowed =
        finding
            .allowed()
            .map(each -> "<br>until " + each.until() + ": " + Markdown.text(each.reason()))
            .orElse("");
    return "| %s | %s | %s: %s | %s |\n"
        .formatted(
            DriftWords.weight(finding),
            Markdown.code(DriftWords.subject(finding)),
            finding.rule(),
            DriftWords.kind(finding.rule()),
            values + allowed);
  }

  private static String table(Grid grid) {
    if (grid.environments().isEmpty()) {
      return "";
    }
    String names =
        grid.environments().stream()
            .map(row -> Markdown.code(MatrixSentence.name(row)))
            .collect(joining(" | "));
    return "| check | %s |\n| --- |%s\n"
            .formatted(names, " --- |".repeat(grid.environments().size()))
        + grid.lines().stream().map(StepSummary::line).collect(joining());
  }

  private static String line(Grid.Line line) {
    return "| %s%s | %s |\n"
        .formatted(
            Markdown.code(line.check()),
            line.differs() ? " **differs**" : "",
            line.cells().stream().map(StepSummary::cell).collect(joining(" | ")));
  }

  private static String cell(Optional<CheckResult> result) {
    return result
        .map(
            check ->
                Stream.of(
                        check.status() == Status.FAILED ? "**failed**" : LineView.word(check),
                        check.status() == Status.SKIPPED ? "" : Amount.of(check.took()),
                        check.count().map(count -> Amount.of(count, "item")).orElse(""))
                    .filter(part -> !part.isEmpty())
                    .collect(joining(", ")))
        .orElse("absent");
  }

  private static String failures(MatrixVerdict verdict) {
    return verdict.executed().stream().map(StepSummary::failures).collect(joining());
  }

  private static String failures(PreflightVerdict row) {
    String where = Markdown.code(MatrixSentence.name(row));
    return row.failed().stream().map(check -> failure(where, check)).collect(joining())
        + row.leftovers().stream().map(each -> lack(where, each)).collect(joining());
  }

  private static String failure(String where, CheckResult check) {
    String why =
        check
            .error()
            .map(
                error ->
                    Stream.of(
                            Markdown.text(error.detail()),
                            error.url().map(Markdown::code).orElse(""),
                            Markdown.code(error.body()))
                        .filter(part -> !part.isEmpty())
                        .collect(joining("<br>")))
            .orElse("");
    return "* %s %s %s: %s\n"
        .formatted(where, Markdown.code(check.name()), LineView.word(check), why);
  }

  private static String unasked(MatrixVerdict verdict) {
    return MatrixSentence.unasked(verdict)
        .flatMap(
            row ->
                row.problems().stream()
                    .map(each -> lack(Markdown.code(MatrixSentence.name(row)), each)))
        .collect(joining());
  }

  private static String lack(String where, Problem problem) {
    return "* %s: %s (%s)\n".formatted(where, Markdown.text(problem.what()), problem.code());
  }

  /** At the end of a line, so that what is there stays whole. */
  private static String cut(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    if (bytes.length <= MOST_BYTES) {
      return text;
    }
    String kept = new String(bytes, 0, MOST_BYTES - CUT.length(), UTF_8);
    return kept.substring(0, kept.lastIndexOf('\n') + 1) + CUT;
  }
}

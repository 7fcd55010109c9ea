package dev.slipway.cli.qa;

import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what several environments answered together, and what to do about it. */
final class MatrixSentence {

  private MatrixSentence() {}

  /** Why it ended as it did: {@code 1 of 2 environments did not pass (next), 2 differences}. */
  static String of(MatrixVerdict verdict) {
    if (verdict.skipped()) {
      return "no environment could be asked";
    }
    String said =
        Stream.of(failed(verdict), missing(verdict), differences(verdict))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? allPassed(verdict) : said;
  }

  private static String allPassed(MatrixVerdict verdict) {
    return Amount.of(Grid.of(verdict).lines().size(), "check")
        + " of "
        + some(verdict.executed(), verdict);
  }

  private static String failed(MatrixVerdict verdict) {
    List<PreflightVerdict> failed = verdict.executed().stream().filter(row -> !row.ok()).toList();
    return failed.isEmpty() ? "" : some(failed, verdict) + " did not pass (" + names(failed) + ")";
  }

  private static String missing(MatrixVerdict verdict) {
    List<PreflightVerdict> missing = unasked(verdict).toList();
    return missing.isEmpty() || !verdict.requireAll()
        ? ""
        : some(missing, verdict) + " could not be asked (" + names(missing) + ")";
  }

  /** {@code 2 environments} where it is all of them, {@code 1 of 2 environments} where not. */
  private static String some(List<PreflightVerdict> rows, MatrixVerdict verdict) {
    int all = verdict.rows().size();
    return (rows.size() == all ? "" : rows.size() + " of ") + Amount.of(all, "environment");
  }

  private static String names(List<PreflightVerdict> rows) {
    return rows.stream().map(MatrixSentence::name).collect(Collectors.joining(", "));
  }

  private static String differences(MatrixVerdict verdict) {
    int errors = verdict.drift().errors().size();
    return errors == 0 ? "" : Amount.of(errors, "difference");
  }

  static Stream<PreflightVerdict> unasked(MatrixVerdict verdict) {
    return verdict.rows().stream().filter(row -> !row.executed());
  }

  static String name(PreflightVerdict row) {
    return OneLine.of(row.environment().name());
  }

  /** The command that shows more of what is wrong, the first thing first. */
  static Optional<String> next(MatrixVerdict verdict) {
    boolean mustBeAsked = verdict.skipped() || verdict.requireAll();
    return unasked(verdict)
        .filter(row -> mustBeAsked)
        .map(PreflightWords::next)
        .findFirst()
        .or(
            () ->
                verdict.executed().stream()
                    .filter(row -> !row.ok())
                    .map(PreflightWords::next)
                    .findFirst());
  }
}

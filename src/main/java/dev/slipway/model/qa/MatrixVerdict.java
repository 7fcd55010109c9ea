package dev.slipway.model.qa;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import java.util.List;

/**
 * What several environments answered, side by side.
 *
 * @param rows in the order of asking, one for each environment that was asked for
 * @param requireAll whether each of them must have been asked
 * @param problems everything that makes it not ok, by kind; then warnings
 */
public record MatrixVerdict(
    String target,
    List<PreflightVerdict> rows,
    Drift drift,
    boolean requireAll,
    List<Problem> problems,
    Provenance provenance) {

  public MatrixVerdict {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  public List<PreflightVerdict> executed() {
    return rows.stream().filter(PreflightVerdict::executed).toList();
  }

  /** Whether there was nothing to ask. */
  public boolean skipped() {
    return executed().isEmpty();
  }

  public boolean interrupted() {
    return rows.stream().anyMatch(PreflightVerdict::interrupted);
  }

  /** Whether every row that ran passed, all that must run did, and nothing else is wrong. */
  public boolean ok() {
    return !skipped()
        && executed().stream().allMatch(PreflightVerdict::ok)
        && (!requireAll || executed().size() == rows.size())
        && drift.errors().isEmpty()
        && problems.stream().allMatch(problem -> problem.kind() == Kind.WARNING);
  }
}

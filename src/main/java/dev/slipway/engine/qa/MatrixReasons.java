package dev.slipway.engine.qa;

import dev.slipway.model.problem.EnvironmentProblems;
import dev.slipway.model.problem.MatrixProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.problem.QaProblems;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.Drift;
import dev.slipway.model.qa.DriftFinding;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a matrix is not ok, and what else must be told of it. */
public final class MatrixReasons {

  private final List<PreflightVerdict> rows;
  private final Drift drift;
  private final boolean requireAll;

  /**
   * @param requireAll whether each environment must have been asked
   */
  public MatrixReasons(List<PreflightVerdict> rows, Drift drift, boolean requireAll) {
    this.rows = List.copyOf(rows);
    this.drift = drift;
    this.requireAll = requireAll;
  }

  /** What weighs most stands first: it decides how the command ends. */
  public List<Problem> all() {
    List<Problem> all = new ArrayList<>();
    asked().flatMap(MatrixReasons::of).forEach(all::add);
    unasked().flatMap(row -> row.problems().stream()).filter(this::stands).forEach(all::add);
    if (requireAll && asked().count() < Math.max(1, rows.size())) {
      all.add(partial());
    } else if (rows.isEmpty()) {
      all.add(EnvironmentProblems.none());
    } else if (!requireAll && asked().findAny().isPresent() && unasked().findAny().isPresent()) {
      all.add(partial().asWarning());
    }
    drift.errors().stream().map(MatrixReasons::difference).forEach(all::add);
    return all.stream().sorted(Comparator.comparing(Problem::kind)).toList();
  }

  /** Of one row: what the environment lacks, which checks failed, that somebody stopped it. */
  static Stream<Problem> of(PreflightVerdict row) {
    String name = row.environment().name();
    List<String> failed = row.failed().stream().map(CheckResult::name).toList();
    return Stream.of(
            row.problems().stream(),
            Stream.of(QaProblems.interrupted(name)).filter(each -> row.interrupted()),
            Stream.of(QaProblems.checksFailed(name, failed, row.checks().size()))
                .filter(each -> !failed.isEmpty()),
            row.leftovers().stream())
        .flatMap(each -> each);
  }

  private Stream<PreflightVerdict> asked() {
    return rows.stream().filter(PreflightVerdict::executed);
  }

  private Stream<PreflightVerdict> unasked() {
    return rows.stream().filter(row -> !row.executed());
  }

  /** What is only not configured is told by {@link #partial}, unless nothing else is there. */
  private boolean stands(Problem problem) {
    return problem.kind() != Kind.NOT_CONFIGURED || !requireAll && asked().findAny().isEmpty();
  }

  private Problem partial() {
    return MatrixProblems.partial(
        rows.size(),
        (int) asked().count(),
        rows.isEmpty()
            ? List.of(EnvironmentProblems.none().what())
            : unasked().flatMap(row -> row.problems().stream()).map(Problem::what).toList());
  }

  private static Problem difference(DriftFinding finding) {
    String subject =
        Stream.concat(Stream.of(finding.check()), finding.path().stream())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    String values =
        finding.values().entrySet().stream()
            .map(each -> "%s: %s".formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining(", "));
    return MatrixProblems.drift(
        (finding.rule().name() + " " + subject).strip(), meaning(finding), values);
  }

  private static String meaning(DriftFinding finding) {
    return switch (finding.rule()) {
      case D1 -> "passes in one environment and fails in another";
      case D2 -> "ran in one environment and not in another";
      case D3 -> "another identity asks";
      case D4 -> "several names, one place";
      case D5 -> "is not the same";
      case D6 -> "another number of things";
    };
  }
}

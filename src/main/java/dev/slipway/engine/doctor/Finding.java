package dev.slipway.engine.doctor;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import java.util.Optional;

/**
 * One thing that a doctor looked at.
 *
 * @param name by which scripts know it: {@code identity}, {@code shallow}
 * @param fact one line
 * @param problem what is wrong, and how it is mended; empty where nothing is, or nobody knows
 */
public record Finding(Mark mark, String name, String fact, Optional<Problem> problem) {

  /** How it stands. */
  public enum Mark {
    OK,
    /** It could not be found out, which is no pass. */
    UNPROVEN,
    WARNING,
    PROBLEM
  }

  public static Finding ok(String name, String fact) {
    return new Finding(Mark.OK, name, fact, Optional.empty());
  }

  public static Finding unproven(String name, String fact) {
    return new Finding(Mark.UNPROVEN, name, fact, Optional.empty());
  }

  /** What is wrong; a warning, where the problem is one. */
  public static Finding of(String name, Problem problem) {
    Mark mark = problem.kind() == Kind.WARNING ? Mark.WARNING : Mark.PROBLEM;
    return new Finding(mark, name, problem.what(), Optional.of(problem));
  }
}

package dev.slipway.model.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Ends a command with problems that its user can mend: at least one, in the order to mend them. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ProblemException(Problem problem) {
    this(List.of(problem));
  }

  public ProblemException(Problem problem, Throwable cause) {
    super(problem.what(), cause);
    this.problems = List.of(problem);
  }

  public ProblemException(List<Problem> problems) {
    super(problems.stream().map(Problem::what).collect(Collectors.joining(" ")));
    this.problems = List.copyOf(problems);
  }

  public final List<Problem> problems() {
    return problems;
  }
}

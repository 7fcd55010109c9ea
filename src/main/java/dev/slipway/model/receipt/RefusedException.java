package dev.slipway.model.receipt;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.util.List;

/** Ends a step of a flow that guards do not let pass, and keeps what each of them said. */
public final class RefusedException extends ProblemException {

  private static final long serialVersionUID = 1L;

  private final transient List<GuardResult> guards;

  /**
   * @param problems of the guards that said no, at least one
   * @param guards all that were asked, in the order of asking
   */
  public RefusedException(List<Problem> problems, List<GuardResult> guards) {
    super(problems);
    this.guards = List.copyOf(guards);
  }

  public List<GuardResult> guards() {
    return guards;
  }
}

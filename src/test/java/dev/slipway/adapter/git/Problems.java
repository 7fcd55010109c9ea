package dev.slipway.adapter.git;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The problems that a call ends with. */
public final class Problems {

  private Problems() {}

  public static List<String> of(ThrowingCallable call) {
    return all(call).stream().map(Problem::code).toList();
  }

  public static Problem only(ThrowingCallable call) {
    return all(call).get(0);
  }

  private static List<Problem> all(ThrowingCallable call) {
    return catchThrowableOfType(ProblemException.class, call).problems();
  }
}

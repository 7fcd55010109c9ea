package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.List;

/** SLIP-845 to SLIP-849: what CI hands over to a gate. */
public final class CiProblems {

  private CiProblems() {}

  /**
   * @param variables each of which must be set
   */
  public static Problem missing(String environment, List<String> variables) {
    return new Problem(
        "SLIP-845",
        Kind.NOT_CONFIGURED,
        "The environment %s is not configured: %s %s not set."
            .formatted(
                environment, String.join(", ", variables), variables.size() == 1 ? "is" : "are"),
        "Hand %s over to the job."
            .formatted(variables.size() == 1 ? variables.get(0) : "each of them"));
  }

  public static Problem nobody(String variable) {
    return new Problem(
        "SLIP-846",
        Kind.NOT_CONFIGURED,
        "No environment is named, and slipway.yml has none.",
        "Set %s, as in dev,next, or name them with --envs.".formatted(variable));
  }

  public static Problem notAPrefix(String text) {
    return new Problem(
        "SLIP-847",
        Kind.REQUEST,
        "%s is no beginning of a variable's name.".formatted(Quoted.of(Quoted.tamed(text))),
        "Write capitals, digits and _, as in --prefix AX_QA.");
  }

  public static Problem notAWord(String variable, String text) {
    return new Problem(
        "SLIP-848",
        Kind.REQUEST,
        "%s is %s, which is neither true nor false."
            .formatted(variable, Quoted.of(Quoted.tamed(text))),
        "Set it to true or false.");
  }
}

package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.Collection;
import java.util.List;

/** SLIP-844 to SLIP-849: what CI hands over to a gate. */
public final class CiProblems {

  private CiProblems() {}

  /**
   * @param known at least one
   */
  public static Problem unknown(String name, Collection<String> known) {
    return new Problem(
        "SLIP-844",
        Kind.REQUEST,
        "Neither slipway.yml nor any variable knows an environment %s; there are: %s."
            .formatted(Quoted.of(Quoted.tamed(name)), String.join(", ", known)),
        Nearest.to(name, known)
            .map("Write %s where environments are named."::formatted)
            .orElse("Name one of them, or hand over the variables of the other."));
  }

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

  /**
   * @param source the option or the variable
   */
  public static Problem notNames(String source, String text) {
    return new Problem(
        "SLIP-849",
        Kind.REQUEST,
        "%s is %s, which does not name environments."
            .formatted(source, Quoted.of(Quoted.tamed(text))),
        "Write their names with commas between them, as in dev,next.");
  }
}

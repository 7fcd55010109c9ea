package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.time.LocalDate;
import java.util.List;

/** SLIP-835 to SLIP-842: environments side by side. */
public final class MatrixProblems {

  public static final String PARTIAL = "SLIP-838";
  public static final String DRIFT = "SLIP-839";

  private MatrixProblems() {}

  public static Problem twice(String environment) {
    return new Problem(
        "SLIP-835",
        Kind.REQUEST,
        "The environment %s is asked for twice.".formatted(environment),
        "Name it once with --env; the same place cannot be compared with itself.");
  }

  public static Problem notASpace(String text) {
    return new Problem(
        "SLIP-836",
        Kind.REQUEST,
        "'%s' does not say which space an environment has.".formatted(text),
        "Write --space ENV=ID, as in --space dev=42; for all environments --space-id ID.");
  }

  public static Problem spaceTwice(String environment) {
    return new Problem(
        "SLIP-843",
        Kind.REQUEST,
        "--space names two spaces for %s.".formatted(environment),
        "Write --space %s=ID once.".formatted(environment));
  }

  public static Problem spaceOfNobody(String environment, List<String> asked) {
    return new Problem(
        "SLIP-837",
        Kind.REQUEST,
        "--space names a space for %s, which is not asked; asked %s %s."
            .formatted(environment, asked.size() == 1 ? "is" : "are", String.join(", ", asked)),
        "Add --env %s, or leave its --space out.".formatted(environment));
  }

  /**
   * @param reasons one for each environment that was not asked, as in {@code next: it has no …}
   */
  public static Problem partial(int requested, int executed, List<String> reasons) {
    return new Problem(
        PARTIAL,
        Kind.GATE,
        "partial matrix: %d of %d environments could be asked. %s"
            .formatted(executed, requested, String.join(" ", reasons)),
        "Configure what is missing, or name only the environments that must be asked with --env.");
  }

  /**
   * @param what the rule and what it is about, as in {@code D1 tasks.list}
   * @param values by environment, as in {@code dev: passed, next: failed}
   */
  public static Problem drift(String what, String meaning, String values) {
    return new Problem(
        DRIFT,
        Kind.GATE,
        "%s: %s (%s).".formatted(what, meaning, values),
        "Make the environments agree, or allow the difference under drift.allow in slipway.yml"
            + " with a reason and a last day.");
  }

  public static Problem allowanceOver(String difference, String reason, LocalDate until) {
    return new Problem(
        "SLIP-840",
        Kind.WARNING,
        "The difference %s was allowed until %s only: %s.".formatted(difference, until, reason),
        "Remove it from drift.allow in slipway.yml, or give it a new last day.");
  }

  public static Problem needlessAllowance(String difference, String reason) {
    return new Problem(
        "SLIP-841",
        Kind.WARNING,
        "The difference %s is allowed, and there is none: %s.".formatted(difference, reason),
        "Remove it from drift.allow in slipway.yml.");
  }

  public static Problem crashed(String environment, String why) {
    return new Problem(
        "SLIP-842",
        Kind.REMOTE,
        "The checks of %s ended by a fault of Slipway: %s.".formatted(environment, why),
        "Report it with the output of --verbose; the other environments were asked all the same.");
  }
}

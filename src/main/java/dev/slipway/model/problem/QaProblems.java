package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.Collection;

/** SLIP-828 to SLIP-834: what a gate was asked for, and what it says. */
public final class QaProblems {

  /** Of {@link #onlyWriting}. */
  public static final String ONLY_WRITING = "SLIP-834";

  private QaProblems() {}

  public static Problem unknownTarget(String target, Collection<String> known) {
    return new Problem(
        "SLIP-828",
        Kind.REQUEST,
        "There is no target %s; there are: %s."
            .formatted(Quoted.of(Quoted.tamed(target)), String.join(", ", known)),
        Nearest.to(target, known)
            .map("Write --for %s."::formatted)
            .orElse("Name one of them, or add it to 'targets' of 'qa' in slipway.yml."));
  }

  public static Problem noChecks() {
    return new Problem(
        "SLIP-829",
        Kind.NOT_CONFIGURED,
        "No check is configured.",
        "Add 'qa' with 'targets' to slipway.yml, as in: qa: {targets: {release: [{name: alive,"
            + " get: /health}]}}");
  }

  public static Problem notSaid(String option, String thing, Collection<String> known) {
    return new Problem(
        "SLIP-830",
        Kind.REQUEST,
        "It is not said which %s, and there are several: %s."
            .formatted(thing, String.join(", ", known)),
        "Name one with %s.".formatted(option));
  }

  /**
   * @param failed their names, in order; at least one
   */
  public static Problem checksFailed(String environment, Collection<String> failed, int of) {
    return new Problem(
        "SLIP-831",
        Kind.GATE,
        "%s does not pass: %d of %d checks failed or could not run: %s."
            .formatted(environment, failed.size(), of, String.join(", ", failed)),
        "Mend what the checks show, and ask again.");
  }

  public static Problem interrupted(String environment) {
    return new Problem(
        "SLIP-832",
        Kind.GATE,
        "The checks of %s were interrupted.".formatted(environment),
        "Ask again; nothing is decided.");
  }

  /**
   * @param thing what was not deleted, as in {@code DELETE /api/v1/items/7}
   */
  public static Problem leftover(String environment, String check, String thing, String reason) {
    return new Problem(
        "SLIP-833",
        Kind.GATE,
        "What %s made in %s is still there: %s did not work: %s"
            .formatted(check, environment, thing, Quoted.tamed(reason)),
        "Delete it by hand.");
  }

  public static Problem onlyWriting(String target) {
    return new Problem(
        ONLY_WRITING,
        Kind.NOT_CONFIGURED,
        "No check of %s runs: all of them write.".formatted(target),
        "Add --write, or a check that reads.");
  }
}

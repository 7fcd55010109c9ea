package dev.slipway.model.qa;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A verdict that a step asks for.
 *
 * @param environments in order; several of them need a verdict of {@code qa matrix}
 * @param maxAge counted from the end of the checks
 * @param sameTree whether it must be of the very files that the step is about
 */
public record VerdictRule(
    String target,
    List<String> environments,
    Duration maxAge,
    boolean sameTree,
    Set<Before> before) {

  public VerdictRule {
    environments = List.copyOf(environments);
    before = Set.copyOf(before);
  }

  /** A step that asks. */
  public enum Before {
    PROMOTE,
    TAG,
    PUBLISH
  }
}

package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-857: what is wrong with a JSON Schema. */
public final class SchemaProblems {

  private SchemaProblems() {}

  /**
   * Of a file that is no schema.
   *
   * @param flaw without a full stop
   */
  public static Problem noSchema(String file, String flaw) {
    return new Problem(
        "SLIP-857",
        Kind.REQUEST,
        "%s is no JSON Schema that can be used: %s.".formatted(file, flaw),
        "Mend it. What it refers to must be in the same file, below \"$defs\".");
  }
}

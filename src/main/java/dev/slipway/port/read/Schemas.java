package dev.slipway.port.read;

import java.util.List;

/** Holds JSON documents against JSON Schemas. */
public interface Schemas {

  /**
   * What is wrong with a document, in its order; empty where it is right.
   *
   * @param file that the schema is from, for messages
   * @param schema its text; references lead nowhere outside it
   * @param json the document's text, which is JSON
   * @return sentences that name the place and never a value
   * @throws dev.slipway.model.problem.ProblemException when the schema is none
   */
  List<String> violations(String file, String schema, String json);
}

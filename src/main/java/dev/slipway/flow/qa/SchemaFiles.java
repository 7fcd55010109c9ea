package dev.slipway.flow.qa;

import dev.slipway.engine.qa.judge.Judge;
import dev.slipway.model.Snapshot;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.port.read.Schemas;
import java.util.List;

/**
 * The JSON Schemas of checks, as files of the working tree.
 *
 * @param files of the working tree
 */
record SchemaFiles(Schemas schemas, Snapshot files) {

  private static final String ANY = "null";

  /**
   * Asks nothing of them but whether they are schemas.
   *
   * @throws ProblemException when one is none
   */
  void verify(List<CheckConfig> checks) {
    for (CheckConfig check : checks) {
      check.expect().schema().ifPresent(path -> violations(path, ANY));
    }
  }

  /** What the schema of a check says of an answer; nothing where it has none. */
  List<String> violations(CheckConfig check, Answer answer) {
    return Judge.document(check, answer)
        .map(json -> violations(check.expect().schema().orElseThrow(), json))
        .orElse(List.of());
  }

  /** It is there, for a configuration that names what is not there is refused. */
  private List<String> violations(String path, String json) {
    return schemas.violations(path, files.text(path).orElseThrow(), json);
  }
}

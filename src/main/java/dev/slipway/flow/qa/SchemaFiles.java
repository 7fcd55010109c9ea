package dev.slipway.flow.qa;

import dev.slipway.engine.qa.Judge;
import dev.slipway.model.Snapshot;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.QaProblems;
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
   * @throws ProblemException when one is missing, or is none
   */
  void verify(List<CheckConfig> checks) {
    for (CheckConfig check : checks) {
      check.expect().schema().ifPresent(path -> schemas.violations(path, text(check, path), ANY));
    }
  }

  /** What the schema of a check says of an answer; nothing where it has none. */
  List<String> violations(CheckConfig check, Answer answer) {
    return Judge.document(check, answer)
        .map(
            json -> {
              String path = check.expect().schema().orElseThrow();
              return schemas.violations(path, text(check, path), json);
            })
        .orElse(List.of());
  }

  private String text(CheckConfig check, String path) {
    return files
        .text(path)
        .orElseThrow(() -> new ProblemException(QaProblems.noSchema(check.name(), path)));
  }
}

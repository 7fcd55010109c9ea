package dev.slipway.cli.qa;

import dev.slipway.cli.VerdictCommand;
import dev.slipway.engine.qa.Document;
import dev.slipway.engine.qa.environment.ArtifactName;
import dev.slipway.flow.qa.Judged;
import dev.slipway.flow.qa.JudgedMatrix;
import dev.slipway.model.qa.PreflightVerdict;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of a matrix, each as {@code qa preflight} would have left it. */
final class SealedRows {

  private static final String SCHEMA = "slipway/qa-preflight/v1";

  private SealedRows() {}

  /**
   * By file name, those that were asked.
   *
   * @param folder that they are left in
   */
  static SortedMap<String, Document> of(JudgedMatrix judged, Path folder) {
    SortedMap<String, Document> sealed = new TreeMap<>();
    for (Judged<PreflightVerdict> row : judged.rows()) {
      String file = ArtifactName.preflight(row.verdict().environment().name());
      sealed.put(file, sealed(row, folder.resolve(file)));
    }
    return sealed;
  }

  private static Document sealed(Judged<PreflightVerdict> row, Path file) {
    return VerdictCommand.told(
        SCHEMA,
        PreflightCommand.withArtifact(row.document(), file),
        PreflightOutcome.of(row.verdict()),
        PreflightOutcome.problems(row.verdict()));
  }
}

package dev.slipway.cli.qa;

import dev.slipway.engine.qa.Document;
import dev.slipway.engine.qa.environment.ArtifactName;
import dev.slipway.flow.qa.JudgedMatrix;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.run.Artifacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a matrix. Its own document comes last: where it is new, all the others are. */
final class MatrixArtifacts {

  private final Artifacts artifacts;
  private final Path folder;

  MatrixArtifacts(Artifacts artifacts, Path folder) {
    this.artifacts = artifacts;
    this.folder = folder;
  }

  /**
   * Leaves all of them.
   *
   * @return what was in the way; the document is not written then
   */
  List<Problem> leave(JudgedMatrix judged, Document document) {
    List<Problem> unwritten = new ArrayList<>();
    MatrixVerdict verdict = judged.whole().verdict();
    SealedRows.of(judged, folder).forEach((file, row) -> unwritten.addAll(leave(file, row.text())));
    unwritten.addAll(leave(ArtifactName.PAGE.file(), MatrixPage.of(verdict)));
    unwritten.addAll(leave(ArtifactName.JUNIT.file(), JUnitXml.of(verdict)));
    unwritten.addAll(leave(ArtifactName.SUMMARY.file(), StepSummary.of(verdict)));
    return unwritten.isEmpty() ? leave(ArtifactName.MATRIX.file(), document.text()) : unwritten;
  }

  private List<Problem> leave(String file, String text) {
    return artifacts.leave(folder.resolve(file), text);
  }

  /** Tells GitHub's page of the job, where there is one. */
  static List<Problem> summarize(Artifacts artifacts, Optional<String> file, String text) {
    return file.filter(path -> !path.isBlank())
        .map(path -> artifacts.add(Path.of(path), text))
        .orElse(List.of());
  }
}

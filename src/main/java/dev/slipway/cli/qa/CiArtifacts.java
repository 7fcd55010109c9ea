package dev.slipway.cli.qa;

import dev.slipway.cli.VerdictCommand;
import dev.slipway.engine.qa.Document;
import dev.slipway.engine.qa.environment.ArtifactName;
import dev.slipway.flow.qa.JudgedCi;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.run.Artifacts;
import dev.slipway.run.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a run in CI; its summary comes last. */
final class CiArtifacts {

  private static final String DOCTOR = "slipway/doctor/v1";
  private static final String MATRIX = "slipway/qa-matrix/v1";

  private final Artifacts artifacts;
  private final JudgedCi judged;
  private final Path folder;
  private final List<Problem> unwritten = new ArrayList<>();

  CiArtifacts(Artifacts artifacts, JudgedCi judged, Path folder) {
    this.artifacts = artifacts;
    this.judged = judged;
    this.folder = folder;
  }

  /**
   * Leaves all of them; what cannot be written keeps none of the others away.
   *
   * @param summary of the run, sealed
   * @param stepSummary the file of GitHub's page of the job
   * @return what was in the way
   */
  List<Problem> leave(Document summary, Optional<String> stepSummary) {
    MatrixVerdict verdict = judged.matrix().whole().verdict();
    verdict.rows().forEach(this::leaveDoctor);
    SealedRows.of(judged.matrix(), folder).forEach((file, row) -> leave(file, row));
    Document matrix =
        VerdictCommand.told(
            MATRIX,
            judged.matrix().whole().document(),
            MatrixOutcome.of(verdict),
            MatrixOutcome.problems(verdict, false));
    unwritten.addAll(
        new MatrixArtifacts(artifacts, folder.resolve("matrix")).leave(judged.matrix(), matrix));
    leave(ArtifactName.MATRIX_STDOUT.file(), matrix);
    unwritten.addAll(MatrixArtifacts.summarize(artifacts, stepSummary, StepSummary.of(verdict)));
    leave(ArtifactName.CI.file(), summary);
    return unwritten;
  }

  private void leaveDoctor(PreflightVerdict row) {
    Environment environment = row.environment();
    Optional.ofNullable(judged.doctors().get(environment.name()))
        .map(said -> VerdictCommand.told(DOCTOR, said, health(environment), lacks(environment)))
        .ifPresent(document -> leave(ArtifactName.doctor(environment.name()), document));
  }

  private static Outcome health(Environment environment) {
    return environment.problems().stream().map(Outcome::of).findFirst().orElse(Outcome.DONE);
  }

  private static List<Problem> lacks(Environment environment) {
    List<Problem> all = new ArrayList<>(environment.problems());
    all.addAll(environment.warnings());
    return all;
  }

  private void leave(String file, Document document) {
    unwritten.addAll(artifacts.leave(folder.resolve(file), document.text()));
  }
}

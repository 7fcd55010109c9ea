package dev.slipway.flow.doctor;

import dev.slipway.engine.doctor.Diagnosis;
import dev.slipway.engine.doctor.DiagnosisDocument;
import dev.slipway.flow.qa.Judged;
import dev.slipway.flow.qa.Provenances;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.Provenance;
import dev.slipway.model.qa.QaConfig;
import java.util.List;

/** Finds out, before anything moves, what stands in the way of it. */
public final class DoctorFlow {

  private final RepositoryVisit repository;
  private final EnvironmentVisit environments;
  private final Provenances provenances;

  public DoctorFlow(
      RepositoryVisit repository, EnvironmentVisit environments, Provenances provenances) {
    this.repository = repository;
    this.environments = environments;
    this.provenances = provenances;
  }

  /**
   * Looks at the repository, or at one environment. Asks the network only where that is asked for.
   *
   * @throws ProblemException {@code SLIP-820} when no such environment is known
   */
  public Judged<Diagnosis> examine(DoctorRequest request) {
    String config = environments.config(request.paths()).map(QaConfig::hash).orElse("");
    Provenances.Begun begun = provenances.begin(config);
    Diagnosis diagnosis =
        request
            .environment()
            .map(name -> environments.look(name, request))
            .orElseGet(() -> repository.look(request));
    Provenance provenance = provenances.end(begun, List.of(), "", List.of());
    return new Judged<>(diagnosis, DiagnosisDocument.of(diagnosis, provenance));
  }
}

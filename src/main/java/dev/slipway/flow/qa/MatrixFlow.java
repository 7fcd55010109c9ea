package dev.slipway.flow.qa;

import dev.slipway.engine.qa.DriftRules;
import dev.slipway.engine.qa.EnvironmentResolution;
import dev.slipway.engine.qa.MatrixDocument;
import dev.slipway.engine.qa.MatrixReasons;
import dev.slipway.engine.qa.PreflightDocument;
import dev.slipway.flow.qa.Provenances.Begun;
import dev.slipway.model.problem.MatrixProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.Drift;
import dev.slipway.model.qa.DriftPolicy;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.Principal;
import dev.slipway.model.qa.Provenance;
import dev.slipway.model.qa.QaConfig;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out whether several environments answer as they should, and how they differ. */
public final class MatrixFlow {

  private static final DriftPolicy USUAL = new DriftPolicy(Map.of(), List.of());

  private final EnvironmentSurvey survey;
  private final PreflightFlow preflight;
  private final Provenances provenances;

  public MatrixFlow(EnvironmentSurvey survey, PreflightFlow preflight, Provenances provenances) {
    this.survey = survey;
    this.preflight = preflight;
    this.provenances = provenances;
  }

  /**
   * Asks the environments side by side, only reading.
   *
   * @throws ProblemException when there is no such environment or target, and {@code SLIP-835} to
   *     {@code SLIP-837} when the request contradicts itself; nothing was asked then
   */
  public JudgedMatrix run(MatrixRequest request) {
    EnvironmentResolution environments = survey.read(request.paths());
    List<Environment> resolved = RequestedEnvironments.of(request, environments);
    return judge(environments, resolved, request);
  }

  /** As {@link #run}, of environments that somebody else has found out. */
  JudgedMatrix judge(
      EnvironmentResolution environments, List<Environment> resolved, MatrixRequest request) {
    environments.config().ifPresent(config -> PreflightFlow.target(config, request.target()));
    Begun begun = provenances.begin(PreflightFlow.hash(environments));
    List<PreflightVerdict> rows =
        SideBySide.of(resolved, each -> row(environments, each, request, begun));
    return judged(verdict(environments.config(), rows, request, begun), request);
  }

  /** A fault in one row is that row's problem; the others stand. */
  private PreflightVerdict row(
      EnvironmentResolution environments,
      Environment environment,
      MatrixRequest request,
      Begun begun) {
    if (!environment.isComplete()) {
      return unasked(environments, environment, environment.problems(), request, begun);
    }
    try {
      return preflight.row(
          environments.config(), environment, preflight(environment, request), begun);
    } catch (ProblemException e) {
      return unasked(environments, environment, e.problems(), request, begun);
    } catch (RuntimeException e) {
      Problem crash = MatrixProblems.crashed(environment.name(), e.toString());
      return unasked(environments, environment, List.of(crash), request, begun);
    }
  }

  private static PreflightRequest preflight(Environment environment, MatrixRequest request) {
    return new PreflightRequest(
        request.paths(),
        environment.name(),
        request.target(),
        environment.space(),
        request.set(),
        false,
        true,
        request.limit());
  }

  private PreflightVerdict unasked(
      EnvironmentResolution environments,
      Environment environment,
      List<Problem> problems,
      MatrixRequest request,
      Begun begun) {
    return new PreflightVerdict(
        request.target(),
        environment,
        Principal.UNKNOWN,
        false,
        List.of(),
        List.of(),
        false,
        problems,
        end(environments.config(), List.of(environment.name()), request, begun));
  }

  private MatrixVerdict verdict(
      Optional<QaConfig> config, List<PreflightVerdict> rows, MatrixRequest request, Begun begun) {
    List<String> names = rows.stream().map(row -> row.environment().name()).toList();
    Provenance provenance = end(config, names, request, begun);
    DriftRules rules =
        new DriftRules(
            config.map(QaConfig::drift).orElse(USUAL),
            LocalDate.ofInstant(provenance.started(), ZoneOffset.UTC));
    Drift drift = rules.between(rows);
    List<Problem> problems =
        Stream.concat(
                new MatrixReasons(rows, drift, request.requireAll()).all().stream(),
                rules.warnings(drift, rows).stream())
            .toList();
    return new MatrixVerdict(
        request.target(), rows, drift, request.requireAll(), problems, provenance);
  }

  private Provenance end(
      Optional<QaConfig> config, List<String> names, MatrixRequest request, Begun begun) {
    return provenances.end(
        begun, config.map(QaConfig::requires).orElse(List.of()), request.target(), names);
  }

  private static JudgedMatrix judged(MatrixVerdict verdict, MatrixRequest request) {
    return new JudgedMatrix(
        new Judged<>(verdict, MatrixDocument.of(verdict, request.artifacts())),
        verdict.executed().stream()
            .map(row -> new Judged<>(row, PreflightDocument.of(row)))
            .toList());
  }
}

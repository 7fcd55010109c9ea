package dev.slipway.flow.qa;

import dev.slipway.engine.qa.MatrixDocument;
import dev.slipway.engine.qa.MatrixReasons;
import dev.slipway.engine.qa.PreflightDocument;
import dev.slipway.engine.qa.drift.DriftRules;
import dev.slipway.engine.qa.environment.EnvironmentResolution;
import dev.slipway.flow.qa.Provenances.Begun;
import dev.slipway.flow.qa.RequestedEnvironments.Requested;
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
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds out whether several environments answer as they should, and how they differ. */
public final class MatrixFlow {

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
    return all(request, preflight::row);
  }

  /** As {@link #run}, but asks nothing: each check tells what it would ask. */
  public JudgedMatrix plan(MatrixRequest request) {
    return all(request, preflight::planned);
  }

  private JudgedMatrix all(MatrixRequest request, Question asking) {
    EnvironmentResolution environments = survey.read(request.paths());
    return judge(environments, RequestedEnvironments.of(request, environments), request, asking);
  }

  /** As {@link #run}, of environments that somebody else has found out. */
  JudgedMatrix judge(
      EnvironmentResolution environments, List<Requested> requested, MatrixRequest request) {
    return judge(environments, requested, request, preflight::row);
  }

  /** As {@link #plan}, of environments that somebody else has found out. */
  JudgedMatrix rehearse(
      EnvironmentResolution environments, List<Requested> requested, MatrixRequest request) {
    return judge(environments, requested, request, preflight::planned);
  }

  private JudgedMatrix judge(
      EnvironmentResolution environments,
      List<Requested> requested,
      MatrixRequest asked,
      Question asking) {
    MatrixRequest request = asked.of(PreflightFlow.target(asked.target(), environments));
    environments.config().ifPresent(config -> PreflightFlow.checks(config, request.target()));
    Begun begun = provenances.begin(PreflightFlow.hash(environments));
    Ending ending = names -> end(environments.config(), names, request, begun);
    List<PreflightVerdict> rows =
        SideBySide.of(
            requested,
            each ->
                row(
                    each.environment(),
                    request,
                    ending,
                    () -> asking.ask(environments, preflight(each, request), begun)));
    return judged(verdict(environments.config(), rows, request, ending), request);
  }

  /** A fault in one row is that row's problem; the others stand. */
  private static PreflightVerdict row(
      Environment environment,
      MatrixRequest request,
      Ending ending,
      Supplier<PreflightVerdict> asking) {
    if (!environment.isComplete()) {
      return unasked(environment, environment.problems(), request, ending);
    }
    try {
      return asking.get();
    } catch (ProblemException e) {
      return unasked(environment, e.problems(), request, ending);
    } catch (RuntimeException e) {
      Problem crash = MatrixProblems.crashed(environment.name(), e.toString());
      return unasked(environment, List.of(crash), request, ending);
    }
  }

  private static PreflightRequest preflight(Requested requested, MatrixRequest request) {
    return new PreflightRequest(
        request.paths(),
        requested.environment().name(),
        request.target(),
        requested.space(),
        request.set(),
        false,
        true,
        request.limit());
  }

  private static PreflightVerdict unasked(
      Environment environment, List<Problem> problems, MatrixRequest request, Ending ending) {
    return new PreflightVerdict(
        request.target(),
        environment,
        Principal.UNKNOWN,
        false,
        List.of(),
        List.of(),
        false,
        problems,
        ending.of(List.of(environment.name())));
  }

  private static MatrixVerdict verdict(
      Optional<QaConfig> config,
      List<PreflightVerdict> rows,
      MatrixRequest request,
      Ending ending) {
    Provenance provenance = ending.of(rows.stream().map(row -> row.environment().name()).toList());
    DriftRules rules =
        new DriftRules(
            config.map(QaConfig::drift).orElse(DriftPolicy.USUAL),
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

  /** How one environment is asked. */
  @FunctionalInterface
  private interface Question {
    PreflightVerdict ask(EnvironmentResolution environments, PreflightRequest request, Begun begun);
  }

  /** What a verdict is of that ends now. */
  @FunctionalInterface
  private interface Ending {
    Provenance of(List<String> environments);
  }
}

package dev.slipway.flow.qa;

import dev.slipway.engine.qa.EnvironmentResolution;
import dev.slipway.engine.qa.PreflightDocument;
import dev.slipway.flow.qa.CheckRun.Ran;
import dev.slipway.flow.qa.Provenances.Begun;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.QaProblems;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.Principal;
import dev.slipway.model.qa.QaConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out whether one environment answers as it should. */
public final class PreflightFlow {

  private final EnvironmentSurvey survey;
  private final CheckRun checks;
  private final Provenances provenances;

  public PreflightFlow(EnvironmentSurvey survey, CheckRun checks, Provenances provenances) {
    this.survey = survey;
    this.checks = checks;
    this.provenances = provenances;
  }

  /**
   * @throws ProblemException {@code SLIP-820}, {@code SLIP-821}, {@code SLIP-828} when there is no
   *     such environment or target
   */
  public Judged<PreflightVerdict> run(PreflightRequest request) {
    EnvironmentResolution environments = survey.read(request.paths());
    Environment environment = environments.resolve(request.environment(), request.space());
    PreflightVerdict verdict =
        row(environments.config(), environment, request, provenances.begin(hash(environments)));
    return new Judged<>(verdict, PreflightDocument.of(verdict));
  }

  /** SHA-256 of what is configured; empty where nothing is. */
  static String hash(EnvironmentResolution environments) {
    return environments.config().map(QaConfig::hash).orElse("");
  }

  /**
   * One of perhaps several, side by side: safe to be called by several threads.
   *
   * @throws ProblemException {@code SLIP-828} when there is no such target
   */
  PreflightVerdict row(
      Optional<QaConfig> config, Environment environment, PreflightRequest request, Begun begun) {
    List<CheckConfig> target = config.map(each -> target(each, request.target())).orElse(List.of());
    List<Problem> problems =
        Stream.concat(
                environment.problems().stream(),
                Stream.of(QaProblems.noTargets()).filter(none -> target.isEmpty()))
            .toList();
    Ran ran =
        problems.isEmpty()
            ? checks.run(environment, target, request, config.orElseThrow().timeout())
            : new Ran(List.of(), Principal.UNKNOWN, 0, List.of(), List.of(), false);
    return new PreflightVerdict(
        request.target(),
        environment,
        ran.principal(),
        request.write(),
        ran.checks(),
        ran.leftOut(),
        ran.leftBehind(),
        ran.leftovers(),
        ran.interrupted(),
        problems,
        provenances.end(
            begun,
            config.map(QaConfig::requires).orElse(List.of()),
            request.target(),
            List.of(environment.name())));
  }

  /** The checks of the target; none where no target is configured. */
  static List<CheckConfig> target(QaConfig config, String target) {
    if (!config.targets().isEmpty() && !config.targets().containsKey(target)) {
      throw new ProblemException(QaProblems.unknownTarget(target, config.targets().keySet()));
    }
    return config.targets().getOrDefault(target, List.of());
  }
}

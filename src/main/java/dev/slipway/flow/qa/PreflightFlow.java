package dev.slipway.flow.qa;

import dev.slipway.engine.qa.PreflightDocument;
import dev.slipway.engine.qa.environment.EnvironmentResolution;
import dev.slipway.flow.qa.CheckRun.Ran;
import dev.slipway.flow.qa.Provenances.Begun;
import dev.slipway.model.problem.EnvironmentProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.QaProblems;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.QaConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

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
   * Asks, and judges.
   *
   * @throws ProblemException {@code SLIP-820}, {@code SLIP-821}, {@code SLIP-828}, {@code SLIP-830}
   *     when there is no such environment or target, or it is not said which
   */
  public Judged<PreflightVerdict> run(PreflightRequest request) {
    EnvironmentResolution environments = survey.read(request.paths());
    PreflightVerdict verdict =
        row(environments, chosen(request, environments), provenances.begin(hash(environments)));
    return new Judged<>(verdict, PreflightDocument.of(verdict));
  }

  /** As {@link #run}, but asks nothing: each check tells what it would ask. */
  public Judged<PreflightVerdict> plan(PreflightRequest request) {
    EnvironmentResolution environments = survey.read(request.paths());
    PreflightVerdict verdict =
        planned(environments, chosen(request, environments), provenances.begin(hash(environments)));
    return new Judged<>(verdict, PreflightDocument.of(verdict).with("skipped", true));
  }

  /** SHA-256 of what is configured; empty where nothing is. */
  static String hash(EnvironmentResolution environments) {
    return environments.config().map(QaConfig::hash).orElse("");
  }

  /** With the only environment and the only target where none is named. */
  private static PreflightRequest chosen(
      PreflightRequest request, EnvironmentResolution environments) {
    if (request.environment().isBlank() && environments.names().isEmpty()) {
      throw new ProblemException(EnvironmentProblems.none());
    }
    List<Problem> problems = new ArrayList<>();
    String environment = tried(() -> environment(request, environments), problems);
    String target = tried(() -> knownTarget(request, environments), problems);
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return request.with(environment, target);
  }

  /** So that all that is wrong with the request is told at once. */
  private static String tried(Supplier<String> choice, List<Problem> problems) {
    try {
      return choice.get();
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return "";
    }
  }

  private static String environment(PreflightRequest request, EnvironmentResolution environments) {
    String name = only(request.environment(), environments.names(), "--env", "environment");
    environments.resolve(name, request.space());
    return name;
  }

  private static String knownTarget(PreflightRequest request, EnvironmentResolution environments) {
    String name = target(request.target(), environments);
    environments.config().ifPresent(config -> checks(config, name));
    return name;
  }

  /** The name of the target that is meant: the only one, where none is named. */
  static String target(String said, EnvironmentResolution environments) {
    List<String> targets =
        environments
            .config()
            .map(QaConfig::targets)
            .map(Map::keySet)
            .map(List::copyOf)
            .orElse(List.of());
    return only(said, targets, "--for", "target");
  }

  private static String only(String said, List<String> known, String option, String thing) {
    if (said.isBlank() && known.size() > 1) {
      throw new ProblemException(QaProblems.notSaid(option, thing, known));
    }
    return said.isBlank() ? known.stream().findFirst().orElse("") : said;
  }

  /**
   * One of perhaps several, side by side: safe to be called by several threads.
   *
   * @param begun by {@link Provenances#begin}, once for all of them
   * @throws ProblemException as {@link #run}
   */
  public PreflightVerdict row(
      EnvironmentResolution environments, PreflightRequest request, Begun begun) {
    return verdict(
        environments,
        request,
        begun,
        (environment, config) ->
            checks.run(environment, target(config, request), request, config.timeout()));
  }

  /** As {@link #row}, but asks nothing: each check tells what it would ask. */
  public PreflightVerdict planned(
      EnvironmentResolution environments, PreflightRequest request, Begun begun) {
    return verdict(
        environments,
        request,
        begun,
        (environment, config) -> checks.plan(environment, target(config, request), request));
  }

  private PreflightVerdict verdict(
      EnvironmentResolution environments,
      PreflightRequest request,
      Begun begun,
      BiFunction<Environment, QaConfig, Ran> deed) {
    Environment environment = environments.resolve(request.environment(), request.space());
    Optional<QaConfig> config = environments.config();
    List<Problem> problems = new ArrayList<>(environment.problems());
    if (config.map(each -> target(each, request)).orElse(List.of()).isEmpty()) {
      problems.add(QaProblems.noChecks());
    }
    Ran ran = problems.isEmpty() ? deed.apply(environment, config.orElseThrow()) : Ran.NOTHING;
    if (problems.isEmpty() && ran.checks().isEmpty()) {
      problems.add(QaProblems.onlyWriting(request.target()));
    }
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

  private static List<CheckConfig> target(QaConfig config, PreflightRequest request) {
    return checks(config, request.target());
  }

  /** The checks of a target; none where no target is configured. */
  static List<CheckConfig> checks(QaConfig config, String target) {
    if (!config.targets().isEmpty() && !config.targets().containsKey(target)) {
      throw new ProblemException(QaProblems.unknownTarget(target, config.targets().keySet()));
    }
    return config.targets().getOrDefault(target, List.of());
  }
}

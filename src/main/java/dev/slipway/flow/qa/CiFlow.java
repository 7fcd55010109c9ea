package dev.slipway.flow.qa;

import dev.slipway.engine.doctor.EnvironmentDocument;
import dev.slipway.engine.qa.CiDocument;
import dev.slipway.engine.qa.CiVerdict;
import dev.slipway.engine.qa.Document;
import dev.slipway.engine.qa.environment.CiVariables;
import dev.slipway.engine.qa.environment.EnvironmentResolution;
import dev.slipway.engine.qa.judge.Variables;
import dev.slipway.flow.qa.RequestedEnvironments.Requested;
import dev.slipway.model.problem.CiProblems;
import dev.slipway.model.problem.MatrixProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.QaConfig;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The gate as CI runs it: environments are handed over in variables with one prefix, and nothing
 * else of the machine counts. Each is examined and asked once; the matrix compares those answers.
 */
public final class CiFlow {

  private final EnvironmentSurvey survey;
  private final MatrixFlow matrix;
  private final Path root;

  /**
   * @param root of the repository, where folders that slipway.yml names begin
   */
  public CiFlow(EnvironmentSurvey survey, MatrixFlow matrix, Path root) {
    this.survey = survey;
    this.matrix = matrix;
    this.root = root;
  }

  /**
   * Examines, asks and compares.
   *
   * @throws ProblemException when there is no such target, or the request contradicts itself;
   *     nothing was asked then
   */
  public JudgedCi run(CiRequest request) {
    return judge(request, matrix::judge);
  }

  /** As {@link #run}, but asks nothing: each check tells what it would ask. */
  public JudgedCi plan(CiRequest request) {
    return judge(request, matrix::rehearse);
  }

  private JudgedCi judge(CiRequest request, Gate gate) {
    EnvironmentResolution environments =
        survey.read(request.paths(), request.variables(), request.environments());
    String target = PreflightFlow.target(request.target(), environments);
    List<String> names = names(request, environments);
    SortedMap<String, List<String>> missing = missing(names, target, environments, request);
    List<Requested> requested =
        names.stream()
            .map(name -> environment(name, missing, environments))
            .map(each -> new Requested(each, Optional.empty()))
            .toList();
    Path folder = folder(request, environments);
    JudgedMatrix judged = gate.judge(environments, requested, of(request, target, folder));
    CiVerdict verdict = new CiVerdict(judged.whole().verdict(), missing, folder.toString());
    return new JudgedCi(
        new Judged<>(verdict, CiDocument.of(verdict)), judged, doctors(verdict, request));
  }

  private Path folder(CiRequest request, EnvironmentResolution environments) {
    Path folder =
        request
            .artifacts()
            .map(request.directory()::resolve)
            .orElseGet(
                () ->
                    root.resolve(
                        environments
                            .config()
                            .map(QaConfig::artifacts)
                            .orElse(QaConfig.USUAL_ARTIFACTS)));
    return folder.normalize();
  }

  private static List<String> names(CiRequest request, EnvironmentResolution environments) {
    List<String> names =
        request.environments().isEmpty()
            ? environments.names()
            : request.environments().stream().map(environments::named).toList();
    request.environments().forEach(asked -> refuseUnknown(asked, request, environments));
    names.stream()
        .filter(name -> Collections.frequency(names, name) > 1)
        .findFirst()
        .ifPresent(
            name -> {
              throw new ProblemException(MatrixProblems.twice(name));
            });
    return names;
  }

  /** Where nothing else is known, it is not configured rather than mistaken for another. */
  private static void refuseUnknown(
      String asked, CiRequest request, EnvironmentResolution environments) {
    List<String> known =
        Stream.concat(
                environments.names().stream(),
                request.environments().stream().map(environments::named))
            .filter(environments::knows)
            .distinct()
            .toList();
    if (!known.isEmpty() && !known.contains(environments.named(asked))) {
      throw new ProblemException(CiProblems.unknown(asked, known));
    }
  }

  private static SortedMap<String, List<String>> missing(
      List<String> names, String target, EnvironmentResolution environments, CiRequest request) {
    Optional<QaConfig> config = environments.config();
    boolean usesSpace =
        config.stream()
            .flatMap(each -> PreflightFlow.checks(each, target).stream())
            .anyMatch(CiFlow::usesSpace);
    SortedMap<String, List<String>> missing = new TreeMap<>();
    for (String name : names) {
      List<String> unset =
          request
              .variables()
              .missing(name, config.map(each -> each.environments().get(name)), usesSpace);
      if (!unset.isEmpty()) {
        missing.put(name, unset);
      }
    }
    return missing;
  }

  private static boolean usesSpace(CheckConfig check) {
    return Variables.of(Map.of()).missing(check).contains("space");
  }

  /** One that is not configured is there all the same, so that it can be told apart. */
  private static Environment environment(
      String name, SortedMap<String, List<String>> missing, EnvironmentResolution environments) {
    if (!missing.containsKey(name)) {
      return environments.resolve(name, Optional.empty());
    }
    List<Problem> problems = List.of(CiProblems.missing(name, missing.get(name)));
    return environments.knows(name)
        ? environments.resolve(name, Optional.empty()).lacking(problems)
        : Environment.lacking(name, problems);
  }

  private static MatrixRequest of(CiRequest request, String target, Path folder) {
    return new MatrixRequest(
        request.paths(),
        request.environments(),
        target,
        new TreeMap<>(),
        Optional.empty(),
        new TreeMap<>(),
        Optional.empty(),
        request.requireMatrix(),
        Optional.of(folder.resolve("matrix").toString()));
  }

  private static SortedMap<String, Document> doctors(CiVerdict verdict, CiRequest request) {
    CiVariables variables = request.variables();
    SortedMap<String, Document> doctors = new TreeMap<>();
    for (PreflightVerdict row : verdict.matrix().rows()) {
      Environment environment = row.environment();
      if (!verdict.missing().containsKey(environment.name())) {
        doctors.put(
            environment.name(),
            EnvironmentDocument.of(
                environment, variables.of(List.of(environment.name())), row.provenance()));
      }
    }
    return doctors;
  }

  /** How environments are asked. */
  @FunctionalInterface
  private interface Gate {
    JudgedMatrix judge(
        EnvironmentResolution environments, List<Requested> requested, MatrixRequest request);
  }
}

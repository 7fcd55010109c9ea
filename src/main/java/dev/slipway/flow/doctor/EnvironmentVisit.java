package dev.slipway.flow.doctor;

import dev.slipway.engine.doctor.Diagnosis;
import dev.slipway.engine.doctor.Effective;
import dev.slipway.engine.doctor.EnvironmentDocument;
import dev.slipway.engine.doctor.EnvironmentExam;
import dev.slipway.engine.doctor.Finding;
import dev.slipway.engine.doctor.Section;
import dev.slipway.engine.qa.environment.EnvironmentResolution;
import dev.slipway.flow.qa.EnvironmentSurvey;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.port.read.Prober;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks at one environment. */
public final class EnvironmentVisit {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Ask BASE_URL =
      new Ask.Request(
          "GET", "/", new TreeMap<>(), new TreeMap<>(), Optional.empty(), Ask.Redirects.NONE);

  private final EnvironmentSurvey survey;
  private final Prober prober;
  private final Map<String, String> variables;
  private final Clock clock;

  /**
   * @param variables of the process
   */
  public EnvironmentVisit(
      EnvironmentSurvey survey, Prober prober, Map<String, String> variables, Clock clock) {
    this.survey = survey;
    this.prober = prober;
    this.variables = Map.copyOf(variables);
    this.clock = clock;
  }

  /** What is configured of environments; empty where nothing is, or it cannot be read. */
  Optional<QaConfig> config(ConfigPaths paths) {
    try {
      return survey.read(paths).config();
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  EnvironmentResolution read(ConfigPaths paths) {
    return survey.read(paths);
  }

  Diagnosis look(String name, DoctorRequest request) {
    try {
      return look(survey.read(request.paths()).resolve(name, request.space()), request.probe());
    } catch (ProblemException e) {
      if (e.problems().stream().noneMatch(each -> each.kind() == Kind.NOT_CONFIGURED)) {
        throw e;
      }
      return unconfigured(name, e);
    }
  }

  private Diagnosis look(Environment environment, boolean probe) {
    Optional<Answer> answer =
        probe && environment.isComplete()
            ? Optional.of(prober.ask(environment, BASE_URL, PATIENCE))
            : Optional.empty();
    return EnvironmentDocument.diagnosis(
        new EnvironmentExam(environment, variables, answer, clock.instant()));
  }

  /** No environment is known at all. */
  private static Diagnosis unconfigured(String name, ProblemException e) {
    List<Finding> findings =
        e.problems().stream().map(each -> Finding.of("environment", each)).toList();
    return new Diagnosis(
        Optional.of(name),
        List.of(new Section("Environment " + name, findings)),
        Effective.NOBODY,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}

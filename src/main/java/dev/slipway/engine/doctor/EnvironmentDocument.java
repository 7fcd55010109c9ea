package dev.slipway.engine.doctor;

import dev.slipway.engine.qa.Document;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.Provenance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a doctor says of one environment that nobody asked yet. */
public final class EnvironmentDocument {

  private EnvironmentDocument() {}

  /**
   * Not sealed, and without what only a command knows.
   *
   * @param variables of the process
   */
  public static Document of(
      Environment environment, Map<String, String> variables, Provenance provenance) {
    return DiagnosisDocument.of(
        diagnosis(
            new EnvironmentExam(environment, variables, Optional.empty(), provenance.started())),
        provenance);
  }

  /** The diagnosis of an environment. */
  public static Diagnosis diagnosis(EnvironmentExam exam) {
    List<Finding> answers = exam.probe();
    Section section = new Section("Environment " + exam.environment().name(), exam.findings());
    return new Diagnosis(
        Optional.of(exam.environment().name()),
        answers.isEmpty() ? List.of(section) : List.of(section, new Section("Probe", answers)),
        exam.effective(),
        exam.sources(),
        Optional.empty(),
        exam.answer().map(asked -> Diagnosis.ProbeSeen.of(answers)));
  }
}

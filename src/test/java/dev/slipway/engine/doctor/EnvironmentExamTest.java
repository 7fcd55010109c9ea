package dev.slipway.engine.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.engine.doctor.Finding.Mark;
import dev.slipway.model.problem.EnvironmentProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.EnvironmentConfig;
import dev.slipway.model.qa.Secret;
import dev.slipway.model.qa.TokenKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentExamTest {

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "200, OK,       answer",
    "302, OK,       answer",
    "404, UNPROVEN, answer",
    "401, PROBLEM,  invalid_credential",
    "403, PROBLEM,  invalid_credential",
    "429, PROBLEM,  http_429",
    "503, PROBLEM,  http_503"
  })
  void an_answer_has_the_code_that_scripts_know(int status, Mark mark, String name) {
    Answer answer =
        new Answer.Response(status, "https://dev", new TreeMap<>(), "", Duration.ofMillis(5));

    Finding told = exam(List.of(), Optional.of(answer)).probe().get(0);

    assertThat(told.mark()).isEqualTo(mark);
    assertThat(told.name()).isEqualTo(name);
  }

  @Test
  void no_answer_is_told_with_its_reason() {
    Answer answer =
        new Answer.Failed(Answer.Cause.TIMEOUT, "No answer in 10 s.", "https://dev", Duration.ZERO);

    assertThat(exam(List.of(), Optional.of(answer)).probe())
        .extracting(Finding::name, Finding::fact)
        .containsExactly(tuple("unreachable", "dev does not answer: No answer in 10 s."));
  }

  @Test
  void its_clock_is_compared() {
    TreeMap<String, List<String>> headers = new TreeMap<>();
    headers.put("date", List.of("Mon, 01 Jun 2026 12:01:00 GMT"));
    Answer answer = new Answer.Response(200, "https://dev", headers, "", Duration.ZERO);

    assertThat(exam(List.of(), Optional.of(answer)).probe().get(1).fact())
        .isEqualTo("The clock of this machine is 60 s behind that of dev.");
  }

  @Test
  void what_is_missing_makes_it_unconfigured() {
    Problem missing = EnvironmentProblems.noBaseUrl("dev", "SLIPWAY_QA_DEV_BASE_URL");
    Diagnosis diagnosis = EnvironmentDocument.diagnosis(exam(List.of(missing), Optional.empty()));

    assertThat(diagnosis.health()).isEqualTo(Diagnosis.Health.UNCONFIGURED);
    assertThat(diagnosis.problems()).containsExactly(missing);
  }

  @Test
  void a_token_is_never_shown() {
    Diagnosis diagnosis = EnvironmentDocument.diagnosis(exam(List.of(), Optional.empty()));

    assertThat(diagnosis.toString()).contains("ghp_01...CDEF").doesNotContain("canary");
    assertThat(diagnosis.effective().host()).contains("dev.example.com");
    assertThat(diagnosis.effective().principal()).isEqualTo("user");
  }

  private static EnvironmentExam exam(List<Problem> problems, Optional<Answer> answer) {
    EnvironmentConfig config =
        new EnvironmentConfig(
            "dev",
            Optional.empty(),
            Optional.of("QA_DEV_TOKEN"),
            Optional.empty(),
            new TreeMap<>(),
            new TreeMap<>(),
            4);
    Environment environment =
        new Environment(
            config,
            Optional.of("https://dev.example.com:8443/api"),
            Optional.of("slipway.yml"),
            Optional.of(new Secret("ghp_01-canary-CDEF0123ABCDEF")),
            Optional.of("QA_DEV_TOKEN"),
            TokenKind.GITHUB_CLASSIC,
            Optional.of("7"),
            Optional.of("--space-id"),
            new TreeMap<>(),
            List.of(),
            problems,
            List.of());
    return new EnvironmentExam(environment, Map.of(), answer, NOW);
  }
}

package dev.slipway.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.slipway.model.flow.VersionPolicy;
import dev.slipway.model.flow.VersionPolicy.Scheme;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionReaderTest {

  @ParameterizedTest
  @CsvSource({
    "1.2.3,              stable",
    "0.0.0,              stable",
    "10.20.30,           stable",
    "1.2.3-preview,      preview",
    "1.2.3-preview.1,    recovery",
    "1.2.3-preview.10,   recovery",
    "1.2.3-alpha.1,      alpha",
    "1.2.3-rc.12,        rc"
  })
  void a_version_is_of_the_first_class_whose_form_it_has(String text, String kind) {
    PolicyVersion read = new VersionReader(Policies.TRAIN).read(text);

    assertThat(read).hasToString(text);
    assertThat(read.kind().name()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "26.2.0rc1,   line",
    "26.2.0rc2,   rc",
    "26.2.1rc1,   rc",
    "26.2.0,      stable",
    "1.7.0b1,     beta",
    "2.0.0a1,     alpha",
    "1.0.0.dev3,  dev",
    "1.0.0.post1, post"
  })
  void versions_of_pep_440_are_spelled_its_way(String text, String kind) {
    PolicyVersion read = new VersionReader(Policies.LINES).read(text);

    assertThat(read).hasToString(text);
    assertThat(read.kind().name()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3-preview1,     1.2.3-preview.1",
    "1.2.3-preview-1,    1.2.3-preview.1",
    "1.2.3-preview.01,   1.2.3-preview.1",
    "1.2.3.preview.1,    1.2.3-preview.1",
    "1.2.3preview1,      1.2.3-preview.1",
    "1.2.3-rc2,          1.2.3-rc.2",
    "1.2.3-rc-2,         1.2.3-rc.2",
    "1.2.3rc2,           1.2.3-rc.2",
    "1.2.3-RC.2,         1.2.3-rc.2",
    "1.2.3-RC,           1.2.3-rc.1",
    "1.2.3-rc,           1.2.3-rc.1",
    "1.2.3b2,            1.2.3-beta.2",
    "1.2.3-pre,          1.2.3-preview or 1.2.3-preview.1",
    "1.2.3-Preview,      1.2.3-preview or 1.2.3-preview.1",
    "01.2.3,             1.2.3",
    "1.02.3-rc.04,       1.2.3-rc.4",
    "1.2,                1.2.0",
    "1,                  1.0.0",
    "v1.2.3,             1.2.3",
    "V1.2.3-rc.1,        1.2.3-rc.1",
    "' 1.2.3',           1.2.3",
    "1.2-rc1,            1.2.0-rc.1"
  })
  void a_near_miss_is_refused_with_the_spelling_that_was_meant(String text, String meant) {
    Problem refusal = refusal(Policies.TRAIN, text);

    assertThat(refusal.code()).isEqualTo("SLIP-123");
    assertThat(refusal.kind()).isEqualTo(Kind.GATE);
    assertThat(refusal.what()).contains("'" + text + "'");
    assertThat(refusal.remedy())
        .isEqualTo(
            "Write %s. The policy knows X.Y.Z (stable), X.Y.Z-preview (preview), X.Y.Z-preview.N"
                + " (recovery), X.Y.Z-alpha.N (alpha), X.Y.Z-beta.N (beta), X.Y.Z-rc.N (rc).",
            meant);
  }

  @Test
  void a_spelling_that_needs_an_approval_says_so() {
    assertThat(refusal(Policies.RECOVERY, "0.6.6-preview1").remedy())
        .startsWith("Write 0.6.6-preview.1 (which needs the approval 'recovery'). ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.3+b",
        "1.2.3-rc.1+b",
        "1.2.3-alpha.1.2",
        "1.2.3-SNAPSHOT",
        "1.2.3.4",
        "1.2.3.dev1",
        "1.2.3-x--y",
        "1.2.3-canary"
      })
  void a_version_of_no_class_is_refused_with_the_forms_that_there_are(String text) {
    Problem refusal = refusal(Policies.TRAIN, text);

    assertThat(refusal.code()).isEqualTo("SLIP-123");
    assertThat(refusal.remedy()).startsWith("Write one of: X.Y.Z (stable), ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "banana", "latest", "1.2.3-", "1..2", "-1.2.3", "１.２.３", "v", "1.2.3 or so"})
  void what_is_no_version_at_all_is_a_mistake_in_the_request(String text) {
    Problem refusal = refusal(Policies.TRAIN, text);

    assertThat(refusal.code()).isEqualTo("SLIP-122");
    assertThat(refusal.kind()).isEqualTo(Kind.REQUEST);
  }

  @ParameterizedTest
  @CsvSource({
    "26.2.0-rc.2, 26.2.0rc2",
    "26.2.0-rc2,  26.2.0rc2",
    "26.2.0.rc2,  26.2.0rc2",
    "26.02.0,     26.2.0",
    "26.2.0-rc.1, 26.2.0rc1",
    "1.0.0dev3,   1.0.0.dev3",
    "1.0.0-post1, 1.0.0.post1",
    "1.0.0alpha1, 1.0.0a1"
  })
  void near_misses_of_pep_440_are_told_too(String text, String meant) {
    assertThat(refusal(Policies.LINES, text).remedy()).startsWith("Write " + meant + ". ");
  }

  @Test
  void a_number_of_zero_is_refused_beside_the_same_without_a_number() {
    assertThat(refusal(Policies.TRAIN, "1.2.3-preview.0").code()).isEqualTo("SLIP-125");
    assertThat(new VersionReader(Policies.TRAIN).read("1.2.3-rc.0")).hasToString("1.2.3-rc.0");
  }

  @Test
  void capital_letters_that_are_no_place_stand_for_themselves() {
    VersionReader reader = new VersionReader(Policies.of(Scheme.SEMVER, "snapshot=X.Y.Z-SNAPSHOT"));

    assertThat(reader.read("1.2.3-SNAPSHOT")).hasToString("1.2.3-SNAPSHOT");
  }

  @ParameterizedTest
  @CsvSource({
    "SEMVER, X.Y",
    "SEMVER, X.Y.ZrcN",
    "SEMVER, X.Y.Z.N",
    "SEMVER, vX.Y.Z",
    "SEMVER, X.Y.Z-rc_N",
    "SEMVER, release",
    "PEP440, X.Y.Z-rc.N",
    "PEP440, X.Y.Zrc.N",
    "PEP440, X.Y.ZdevN",
    "PEP440, X.Y.ZalphaN"
  })
  void a_form_that_no_version_can_have_is_a_problem(Scheme scheme, String form) {
    VersionPolicy policy = Policies.of(scheme, "odd=" + form);

    ProblemException thrown =
        catchThrowableOfType(ProblemException.class, () -> new VersionReader(policy));

    assertThat(thrown.problems()).extracting(Problem::code).containsExactly("SLIP-124");
    assertThat(thrown.problems().get(0).what()).contains("'odd'").contains("'" + form + "'");
  }

  private static Problem refusal(VersionPolicy policy, String text) {
    VersionReader reader = new VersionReader(policy);
    return catchThrowableOfType(ProblemException.class, () -> reader.read(text)).problems().get(0);
  }
}

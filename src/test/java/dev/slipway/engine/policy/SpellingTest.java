package dev.slipway.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.VersionPolicy.Scheme;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1.2.3,            1.2.3,            1.2.3,            latest,   1.2.3,             1.2.3
          1.2.3-dev,        1.2.3-dev,        1.2.3.dev0,       dev,      ,                  1.2.3-dev
          1.2.3-dev.4,      1.2.3-dev.4,      1.2.3.dev4,       dev,      ,                  1.2.3-dev.4
          1.2.3-preview,    1.2.3-preview,    1.2.3.dev0,       preview,  1.2.3-milestone,   1.2.3-preview
          1.2.3-preview.1,  1.2.3-preview.1,  1.2.3.dev1,       preview,  1.2.3-milestone-1, 1.2.3-preview.1
          1.2.3-alpha,      1.2.3-alpha,      1.2.3a0,          alpha,    1.2.3-alpha,       1.2.3-alpha
          1.2.3-alpha.2,    1.2.3-alpha.2,    1.2.3a2,          alpha,    1.2.3-alpha-2,     1.2.3-alpha.2
          1.2.3-beta.10,    1.2.3-beta.10,    1.2.3b10,         beta,     1.2.3-beta-10,     1.2.3-beta.10
          1.2.3-rc.1,       1.2.3-rc.1,       1.2.3rc1,         rc,       1.2.3-rc-1,        1.2.3-rc.1
          1.2.3rc1,         1.2.3-rc.1,       1.2.3rc1,         rc,       1.2.3-rc-1,        1.2.3-rc.1
          1.2.3b2,          1.2.3-beta.2,     1.2.3b2,          beta,     1.2.3-beta-2,      1.2.3-beta.2
          1.2.3.dev3,       1.2.3-dev.3,      1.2.3.dev3,       dev,      ,                  1.2.3-dev.3
          1.2.3.post1,      ,                 1.2.3.post1,      ,         1.2.3-sp-1,        1.2.3.post1
          1.2.3rc1.dev2,    ,                 1.2.3rc1.dev2,    ,         ,                  1.2.3rc1.dev2
          1.2.3-SNAPSHOT,   1.2.3-SNAPSHOT,   ,                 SNAPSHOT, 1.2.3-SNAPSHOT,    1.2.3-SNAPSHOT
          1.2.3-canary.5,   1.2.3-canary.5,   ,                 canary,   ,                  1.2.3-canary.5
          1.2.3-x.5,        1.2.3-x.5,        ,                 ,         ,                  1.2.3-x.5
          1.2.3-latest.1,   1.2.3-latest.1,   ,                 ,         ,                  1.2.3-latest.1
          1.2.3-5,          1.2.3-5,          ,                 ,         ,                  1.2.3-5
          1.2.3+build.7,    1.2.3+build.7,    ,                 ,         ,
          1.2.3-rc.1+b,     1.2.3-rc.1+b,     ,                 rc,       ,
          """)
  void the_table(String text, String semver, String pep440, String npm, String maven, String oci) {
    ReleaseVersion version = Notation.PEP440.parse(text);

    assertThat(Spelling.SEMVER.of(version)).isEqualTo(Optional.ofNullable(semver));
    assertThat(Spelling.HELM.of(version)).isEqualTo(Optional.ofNullable(semver));
    assertThat(Spelling.PEP440.of(version)).isEqualTo(Optional.ofNullable(pep440));
    assertThat(Spelling.NPM_TAG.of(version)).isEqualTo(Optional.ofNullable(npm));
    assertThat(Spelling.MAVEN.of(version)).isEqualTo(Optional.ofNullable(maven));
    assertThat(Spelling.OCI.of(version)).isEqualTo(Optional.ofNullable(oci));
  }

  @ParameterizedTest
  @CsvSource({"1.2.3-rc_1", "1.2.3-rc.01", "1.2.3-é"})
  void what_semver_does_not_allow_is_spelled_nowhere(String text) {
    ReleaseVersion lenient = ReleaseVersion.parse(text);

    assertThat(List.of(Spelling.values()))
        .allSatisfy(each -> assertThat(each.of(lenient)).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void each_is_found_by_its_name(Spelling spelling) {
    assertThat(Spelling.named(spelling.key())).contains(spelling);
  }

  @Test
  void an_image_tag_has_128_characters_at_most() {
    assertThat(Spelling.OCI.of(ReleaseVersion.parse("1.2.3-" + "x".repeat(122)))).isPresent();
    assertThat(Spelling.OCI.of(ReleaseVersion.parse("1.2.3-" + "x".repeat(123)))).isEmpty();
  }

  @Test
  void a_version_that_has_no_spelling_is_a_problem_that_names_it() {
    Problem problem = refusal("1.2.3-canary.1", Spelling.PEP440, "canary=X.Y.Z-canary.N");

    assertThat(problem.code()).isEqualTo("SLIP-126");
    assertThat(problem.what()).isEqualTo("PEP 440 has no spelling for '1.2.3-canary.1'.");
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3-alpha.0,   PEP440, 1.2.3-alpha,     1.2.3a0",
    "1.2.3-alpha,     PEP440, 1.2.3-alpha.0,   1.2.3a0",
    "1.2.3-preview.4, PEP440, 1.2.3-dev.4,     1.2.3.dev4",
    "1.2.3-dev.4,     PEP440, 1.2.3-preview.4, 1.2.3.dev4"
  })
  void two_versions_of_one_spelling_are_refused(
      String text, Spelling ecosystem, String other, String spelled) {
    Problem problem =
        refusal(
            text,
            ecosystem,
            "a=X.Y.Z-alpha",
            "as=X.Y.Z-alpha.N",
            "p=X.Y.Z-preview.N",
            "dev=X.Y.Z-dev.N");

    assertThat(problem.code()).isEqualTo("SLIP-127");
    assertThat(problem.what())
        .isEqualTo("%s and %s would both be %s as PEP 440 spells them.", text, other, spelled);
  }

  @Test
  void without_the_other_class_the_spelling_is_free() {
    VersionReader reader = new VersionReader(Policies.of(Scheme.SEMVER, "p=X.Y.Z-preview.N"));
    ReleaseVersion version = reader.read("1.2.3-preview.0").version();

    assertThat(new PolicySpelling(Optional.of(reader)).spell(version, Spelling.PEP440))
        .isEqualTo("1.2.3.dev0");
  }

  private static Problem refusal(String text, Spelling ecosystem, String... classes) {
    VersionReader reader = new VersionReader(Policies.of(Scheme.SEMVER, classes));
    PolicySpelling spelling = new PolicySpelling(Optional.of(reader));
    ReleaseVersion version = reader.find(text).orElseThrow().version();
    return catchThrowableOfType(ProblemException.class, () -> spelling.spell(version, ecosystem))
        .problems()
        .get(0);
  }
}

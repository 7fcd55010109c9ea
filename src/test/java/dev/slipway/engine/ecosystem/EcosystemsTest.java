package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.ReleaseType;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EcosystemsTest {

  private static final Set<ReleaseType> BEGIN_AT_0_1_0 =
      Set.of(ReleaseType.PYTHON, ReleaseType.RUST, ReleaseType.TERRAFORM_MODULE);

  private static final Set<ReleaseType> PYTHON_AND_JAVA =
      Set.of(ReleaseType.PYTHON, ReleaseType.JAVA, ReleaseType.MAVEN);

  @ParameterizedTest
  @EnumSource
  void every_release_type_has_its_ecosystem(ReleaseType type) {
    assertThat(Ecosystems.of(type).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @EnumSource
  void some_types_begin_at_0_1_0_whatever_is_configured(ReleaseType type) {
    assertThat(Ecosystems.of(type).initialVersion())
        .isEqualTo(
            Optional.of(ReleaseVersion.of(0, 1, 0)).filter(any -> BEGIN_AT_0_1_0.contains(type)));
  }

  @ParameterizedTest
  @EnumSource
  void only_gems_separate_component_and_version_by_a_slash(ReleaseType type) {
    assertThat(Ecosystems.of(type).tagSeparator())
        .isEqualTo(Optional.of("/").filter(any -> type == ReleaseType.RUBY));
  }

  @ParameterizedTest
  @EnumSource
  void every_changelog_is_in_its_usual_place(ReleaseType type) {
    assertThat(Ecosystems.of(type).changelogPath()).isEqualTo("CHANGELOG.md");
  }

  @ParameterizedTest
  @EnumSource
  void some_types_have_sections_of_their_own(ReleaseType type) {
    assertThat(Ecosystems.of(type).sections().map(sections -> sections.get(4).title()))
        .isEqualTo(
            PYTHON_AND_JAVA.contains(type)
                ? Optional.of("Reverts")
                : Optional.of("Miscellaneous Chores").filter(any -> type == ReleaseType.PHP));
  }
}

package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.config.ReleaseType;
import dev.slipway.model.problem.ProblemException;
import org.junit.jupiter.api.Test;

class RustTest {

  private static final String CRATE = "[package]\nname = \"widget\"\nversion = \"1.0.0\"\n";

  private final Told rust = Told.of(ReleaseType.RUST);

  @Test
  void a_crate_has_its_version_in_manifest_and_lock() {
    assertThat(rust.at("pkg").file("pkg/Cargo.toml", CRATE).updates())
        .containsExactly("optional pkg/Cargo.toml CargoToml", "optional pkg/Cargo.lock CargoLock");
  }

  @Test
  void without_a_manifest_no_crate_is_known() {
    assertThat(rust.updates()).containsExactly("optional Cargo.toml CargoToml");
  }

  @Test
  void all_literal_members_of_a_workspace_move_with_it() {
    assertThat(
            rust.file("Cargo.toml", CRATE + "[workspace]\nmembers = [\"core\", \"crates/*\"]\n")
                .file("core/Cargo.toml", "[package]\nname = \"core\"\n")
                .file("crates/a/Cargo.toml", "[package]\nname = \"a\"\n")
                .updates())
        .containsExactly(
            "optional core/Cargo.toml CargoToml",
            "optional crates/*/Cargo.toml CargoToml",
            "optional Cargo.toml CargoToml",
            "optional Cargo.lock CargoLock",
            "optional Cargo.lock CargoLock");
  }

  @Test
  void a_workspace_without_a_crate_of_its_own_is_a_problem_with_a_remedy() {
    assertThatThrownBy(() -> rust.file("Cargo.toml", "[workspace]\nmembers = [\"a\"]\n").updates())
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problems().get(0).remedy()).contains("\"packages\""))
        .hasMessageContaining("Cargo.toml");
  }

  @Test
  void the_name_is_the_crates() {
    assertThat(rust.file("Cargo.toml", CRATE).nameInFiles()).contains("widget");
  }
}

package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import org.junit.jupiter.api.Test;

class CargoLockTest extends UpdaterLaws {

  private static final String SAMPLE =
      """
      # café
      version = 3

      [[package]]
      name = "demo"
      version = "1.4.0"
      dependencies = [
       "demo 9.9.9",
      ]

      [[package]]
      name = "demo"
      version = "9.9.9"
      source = "registry+https://github.com/rust-lang/crates.io-index"

      [[package]]
      name = "other"
      version = "9.9.9"
      """;

  @Override
  protected Updater updater() {
    return new CargoLock("demo");
  }

  @Override
  protected String sample() {
    return SAMPLE;
  }

  @Test
  void a_lockfile_without_the_crate_stays() {
    assertThat(new CargoLock("absent").update(SAMPLE, Changes.to("2.0.0"))).isEqualTo(SAMPLE);
  }

  @Test
  void a_text_without_packages_is_no_lockfile() {
    assertThatThrownBy(() -> updater().update("version = 3\n", Changes.in("Cargo.lock", "2.0.0")))
        .isInstanceOf(ProblemException.class)
        .hasMessage("Cargo.lock is not a Cargo lockfile: it has no [[package]].");
  }
}

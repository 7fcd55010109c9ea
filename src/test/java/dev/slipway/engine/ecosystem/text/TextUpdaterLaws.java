package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.ReleaseVersion;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every updater of a text file must hold to. */
interface TextUpdaterLaws {

  Updater updater();

  /** An ordinary file at {@code version}, with line ends {@code \n}, remarks and other versions. */
  String sample(String version);

  /** A version of which the file can hold all. */
  default String[] versions() {
    return new String[] {"0.0.1", "10.20.30", "2.0.0-rc.1", "3.0.0-beta.2+build.5"};
  }

  @Test
  default void the_version_moves_and_nothing_else_changes() {
    for (String version : versions()) {
      assertThat(update(sample("1.2.3"), "1.2.3", version)).isEqualTo(sample(version));
    }
  }

  @Test
  default void what_was_written_is_found_again() {
    for (String version : versions()) {
      assertThat(update(update(sample("1.2.3"), "1.2.3", version), version, "1.2.3"))
          .isEqualTo(sample("1.2.3"));
    }
  }

  @Test
  default void twice_is_once() {
    String once = update(sample("1.2.3"), "1.2.3", "2.0.0");

    assertThat(update(once, "1.2.3", "2.0.0")).isEqualTo(once);
  }

  @Test
  default void windows_line_ends_stay() {
    assertThat(update(sample("1.2.3").replace("\n", "\r\n"), "1.2.3", "2.0.0"))
        .isEqualTo(sample("2.0.0").replace("\n", "\r\n"));
  }

  @Test
  default void a_missing_final_newline_stays_missing() {
    assertThat(update(sample("1.2.3").stripTrailing(), "1.2.3", "2.0.0"))
        .isEqualTo(sample("2.0.0").stripTrailing());
  }

  default String update(String text, String from, String to) {
    return updater().update(text, change(from, to));
  }

  static VersionChange change(String from, String to) {
    return new VersionChange(
        "path/of/file",
        Optional.of(from).map(ReleaseVersion::parse),
        ReleaseVersion.parse(to),
        LocalDate.of(2024, 3, 5));
  }
}

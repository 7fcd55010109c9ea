package dev.slipway.engine.changelog;

import static dev.slipway.engine.version.Changes.changes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Repo;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the heading of the notes compares a release with. */
class ComparisonTest {

  @Test
  void f18_a_first_release_is_compared_with_nothing() {
    assertThat(heading(Optional.empty())).isEqualTo("## 1.3.0 (2024-03-05)");
  }

  @Test
  void f18_a_release_is_compared_with_the_one_before() {
    assertThat(heading(Optional.of("v1.2.0")))
        .isEqualTo(
            "## [1.3.0](https://github.com/acme/widget/compare/v1.2.0...v1.3.0) (2024-03-05)");
  }

  @Test
  void f18_no_version_is_compared_with_itself() {
    assertThat(heading(Optional.of("v1.3.0"))).isEqualTo("## 1.3.0 (2024-03-05)");
  }

  private static String heading(Optional<String> previous) {
    NotesRequest request =
        new NotesRequest(
            ReleaseVersion.of(1, 3, 0),
            previous,
            "v1.3.0",
            LocalDate.of(2024, 3, 5),
            Optional.of(new Repo("https://github.com", "acme", "widget")),
            Sections.DEFAULT,
            changes("feat: a"));
    return ReleaseNotes.write(request).text().lines().findFirst().orElseThrow();
  }
}

package dev.slipway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.engine.BackportTargets.Lines;
import dev.slipway.model.Commit;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.testkit.Situations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackportTargetsTest {

  private static final Lines LINES =
      new Lines(List.of("26.8", "26.4", "25.15"), List.of("26.8", "26.4"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fix: a leak                                  | 26.8 26.4",
        "fix(hull)!: a leak                           | 26.8 26.4",
        "fixup: a leak                                | ''",
        "feat: a sail                                 | ''",
        "feat: a sail~~Backport: 26.4                 | 26.4",
        "feat: a sail~~backport: 26.4, 26.8           | 26.4 26.8",
        "feat: a sail~~BACKPORT: 26.4 26.8            | 26.4 26.8",
        "feat: a sail~~Backport: v26.4                | 26.4",
        "feat: a sail~~Backport: 26.4~Backport: 26.8  | 26.4 26.8",
        "fix: a leak~~Backport: none                  | ''",
        "fix: a leak~~Backport: None                  | ''",
        "fix: a leak~~Backport: 25.15                 | 25.15",
      })
  void the_change_itself_says_where_it_goes(String message, String lines) {
    assertThat(targets(message, List.of())).isEqualTo(lines);
  }

  @Test
  void what_somebody_asks_for_counts() {
    assertThat(targets("fix: a leak\n\nBackport: none", List.of("26.4"))).isEqualTo("26.4");
  }

  @Test
  void the_trailer_may_stand_in_the_pull_request() {
    BackportTargets targets =
        BackportTargets.of(
            change("feat: a sail"), List.of(), Optional.of("Well.\n\nBackport: 26.8\n"), LINES);

    assertThat(targets.lines()).containsExactly("26.8");
  }

  @Test
  void one_unknown_line_refuses_them_all() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> targets("fix: a leak\n\nBackport: 26.8, 26.9", List.of()))
        .satisfies(
            e -> {
              assertThat(e.problems().get(0).code()).isEqualTo("SLIP-786");
              assertThat(e.problems().get(0).what())
                  .isEqualTo(
                      "The trailer Backport names '26.9', which is no version line; nothing was"
                          + " done.");
            });
  }

  private static String targets(String message, List<String> asked) {
    PickedChange change = change(message.replace('~', '\n'));
    return String.join(" ", BackportTargets.of(change, asked, Optional.empty(), LINES).lines());
  }

  private static PickedChange change(String message) {
    return PickedChange.of(
        new Commit(
            Situations.commit(1),
            List.of(),
            Situations.ADA.person(),
            Situations.NOW,
            message,
            List.of()),
        Optional.empty());
  }
}

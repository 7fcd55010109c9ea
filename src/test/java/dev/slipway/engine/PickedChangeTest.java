package dev.slipway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.Commit;
import dev.slipway.testkit.Situations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PickedChangeTest {

  private static final String ORIGIN =
      "(cherry picked from commit 1111111111111111111111111111111111111111)";

  @Test
  void the_number_is_that_of_the_headline() {
    PickedChange change = change("fix: a leak (#3) (#12)\n\nIt leaked.\n");

    assertThat(change.name()).isEqualTo("12");
    assertThat(change.headline()).isEqualTo("fix: a leak (#3) (#12)");
    assertThat(change.message()).isEqualTo("fix: a leak (#3) (#12)\n\nIt leaked.\n\n" + ORIGIN);
  }

  @Test
  void without_a_number_the_commit_names_it() {
    assertThat(change("fix: a leak\n").name()).isEqualTo("1111111");
    assertThat(change("fix: a leak\n").message()).isEqualTo("fix: a leak\n\n" + ORIGIN);
  }

  @Test
  void a_merge_has_the_title_of_its_pull_request() {
    PickedChange change =
        change("Merge pull request #12 from acme/leak\n\nfix: a leak\n\nIt leaked.\n");

    assertThat(change.name()).isEqualTo("12");
    assertThat(change.headline()).isEqualTo("fix: a leak (#12)");
    assertThat(change.text()).isEqualTo("It leaked.");
    assertThat(change.isFix()).isTrue();
  }

  @Test
  void the_origin_joins_trailers() {
    assertThat(change("fix: a leak\n\nIt leaked.\n\nFixes: #3\n").message())
        .endsWith("\n\nFixes: #3\n" + ORIGIN);
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

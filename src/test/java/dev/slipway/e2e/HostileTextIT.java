package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commit messages that try to drive the terminal of whoever reads of them. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileTextIT {

  private static final String RED = "\u001B[31mred\u001B[0m";
  private static final String TITLE = "\u001B]0;owned\u0007";
  private static final String REVERSED = "\u202Etxt.exe\u2066";
  private static final String C1 = "\u009B2J";

  @TempDir static Path folder;
  private Stage stage;
  private Path ada;

  @BeforeAll
  void history_by_mallory() {
    stage = Stage.in(folder);
    ada = stage.released("ada");
    Stream.of(RED, TITLE, REVERSED, C1)
        .forEach(
            text -> stage.commit(ada, "feat(%s): add %s".formatted(text.substring(0, 2), text)));
    stage.commit(ada, "feat: " + RED).commit(ada, "not a change: " + TITLE).push(ada);
    stage.slipway(ada, "release-pr").succeeds();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status",
        "release-pr --dry-run",
        "release-pr",
        "explain",
        "explain HEAD",
        "version --next --explain",
        "changelog",
        "pr list",
        "pr show 1",
        "explain \u001B[31m",
        "release-pr --target-branch \u001B[31m",
        "\u001B[31m"
      })
  void are_shown_without_their_control_characters(String command) {
    Ran ran = stage.slipway(ada, command.split(" "));

    assertThat(ran.out() + ran.err())
        .doesNotContainPattern("[\\p{Cc}\u202A-\u202E\u2066-\u2069&&[^\n\t]]");
  }

  @Test
  void stay_as_they_are_in_json_where_they_are_escaped() {
    Ran ran = stage.slipway(ada, "release-pr", "--dry-run", "--json");

    assertThat(ran.out()).doesNotContainPattern("[\\p{Cc}&&[^\n]]").contains("\\u001B[31m");
    assertThat(Document.of(ran).result().at("/pullRequests/0/body").asText())
        .contains(RED)
        .contains(REVERSED);
  }
}

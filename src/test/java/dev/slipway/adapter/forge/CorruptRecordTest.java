package dev.slipway.adapter.forge;

import static dev.slipway.adapter.forge.ForgeStory.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A record that somebody damaged is told, with its place and the way back, and never passed over.
 */
class CorruptRecordTest {

  private final MemoryForgeWorld world = new MemoryForgeWorld();
  private final ForgeStory story = new ForgeStory(world);

  @BeforeEach
  void begin() {
    story.openTopic();
    story.pushAndOpen("other");
    story.comment(2, "hello");
    story.forge.creator().create(story.release("v1.0.0", "notes"));
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"schema\": 1`           | `\"schema\": \"1\"`     | its 'schema' is no number",
        "`\"schema\": 1`           | `\"schema\": 0`         | its 'schema' cannot be 0",
        "`\"schema\": 1`           | `\"schema\": 1.5`       | its 'schema' cannot be 1.5",
        "`\"number\": 2`           | `\"number\": 3`         | its number is 3",
        "`\"number\": 2`           | `\"number\": 4294967298`| its number is 4294967298",
        "`\"title\"`               | `\"heading\"`           | its 'title' is no string",
        "`\"title\": \"Title\"`    | `\"title\": null`       | its 'title' is no string",
        "`\"draft\": false`        | `\"draft\": \"no\"`     | its 'draft' is no boolean",
        "`\"labels\": [`           | `\"labels\": [ 1,`      | its 'labels' is no string",
        "`\"comments\": [`         | `\"comments\": [ 1,`    | its 'comments' is no object",
        "`\"author\"`              | `\"writer\"`            | its 'author' is no string",
        "`\"open\"`                | `\"half-open\"`         | its 'state' cannot be 'half-open'",
        "`\"open\"`                | `\"merged\"`            | its 'mergeCommit' is no string",
        "`\"base\": \"main\"`      | `\"base\": \"../x\"`    | its 'base' cannot be '../x'",
        "`\"updated\": \"2026`      | `\"updated\": \"at`      | its 'updated' cannot be"
            + " 'at-03-01T12:00:00Z'",
        "`\"title\"`               | `\"title\": \"one\", \"title\"` | line 20 is not valid JSON",
        "`\"number\": 2,`          | `\"number\": 2`         | line 18 is not valid JSON",
      })
  void a_damaged_pull_request_says_what_is_wrong(String from, String to, String why) {
    damage("pulls/2.json", from, to);
    Problem problem = problem(() -> story.find(2));
    assertThat(problem.code()).isEqualTo("SLIP-401");
    assertThat(problem.what())
        .isEqualTo("The forge's record refs/slipway/forge:pulls/2.json is corrupt: " + why + ".");
    assertThat(problem.remedy())
        .contains("git fetch origin refs/slipway/forge")
        .contains("git log -p FETCH_HEAD -- pulls/2.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "\u0000", "<<<<<<< HEAD"})
  void a_text_that_is_no_record_is_a_problem(String text) {
    world.ledger.write("forge", "pulls/2.json", text);
    assertProblem("SLIP-401", () -> story.find(2));
  }

  @Test
  void a_commit_that_somebody_else_put_there_is_no_empty_forge() {
    MemoryForgeWorld other = new MemoryForgeWorld();
    other.ledger.write("forge", "README.md", "not of Slipway\n");
    assertProblem("SLIP-340", () -> new ForgeStory(other).find(1));
  }

  @Test
  void a_record_with_something_after_it_is_a_problem() {
    damage("pulls/2.json", "\n}\n", "\n}\n{}\n");
    assertProblem("SLIP-401", () -> story.find(2));
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"tag\": \"v1.0.0\"`  | `\"tag\": \"v2\"`",
        "`\"target\": \"`      | `\"target\": \"x`",
        "`\"prerelease\"`     | `\"x\"`",
        "`\"created\": \"`     | `\"created\": \"x`",
        "`\"schema\": 1`      | `\"schema\": 1, \"assets\": [{\"name\": \"a\", \"size\": -1}]`",
      })
  void a_damaged_release_ends_the_list(String from, String to) {
    damage("releases/v1.0.0.json", from, to);
    assertProblem("SLIP-401", () -> story.forge.releases().list(9));
    assertProblem("SLIP-401", () -> story.forge.creator().create(story.release("v1.0.0", "notes")));
  }

  @Test
  void a_damaged_record_ends_a_list_and_leaves_the_others_readable() {
    // given
    damage("pulls/2.json", "open", "half-open");

    // then
    assertProblem("SLIP-401", story::all);
    assertThat(story.find(1).title()).isEqualTo("Title");
    assertThat(story.comment(1, "hello").number()).isEqualTo(1);
    assertThat(story.forge.releases().list(9)).hasSize(1);
  }

  @Test
  void beside_a_damaged_record_nothing_is_opened_as_it_may_be_the_one() {
    damage("pulls/2.json", "open", "half-open");
    assertProblem("SLIP-401", () -> story.pushAndOpen("third"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pulls/x.json", "pulls/02.json", "pulls/2", "pulls/2/x", "releases/v"})
  void a_file_that_is_no_record_ends_a_list(String path) {
    world.ledger.write("forge", path, world.ledger.read("forge").files().get("pulls/2.json"));
    assertProblem(
        "SLIP-401",
        () -> {
          story.all();
          story.forge.releases().list(9);
        });
  }

  @Test
  void a_record_of_a_newer_slipway_asks_for_an_update() {
    damage("pulls/2.json", "\"schema\": 1", "\"schema\": 2");
    assertProblem("SLIP-402", () -> story.find(2));
  }

  private void damage(String path, String from, String to) {
    String text = world.ledger.read("forge").files().get(path);
    assertThat(text).contains(from);
    world.ledger.write("forge", path, text.replace(from, to));
  }

  private static Problem problem(Runnable doing) {
    return catchThrowableOfType(ProblemException.class, doing::run).problems().get(0);
  }
}

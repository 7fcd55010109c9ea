package dev.slipway.adapter.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.model.CommitId;
import dev.slipway.model.forge.Feedback;
import dev.slipway.model.forge.Feedback.Check;
import dev.slipway.model.forge.Feedback.Review;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.forge.Release;
import dev.slipway.model.forge.Release.Asset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the embedded forge spells its records, and what in them it leaves alone. */
class EmbeddedRecordTest {

  private final MemoryForgeWorld world = new MemoryForgeWorld();
  private final ForgeStory story = new ForgeStory(world);

  @Test
  void a_pull_request_is_one_file_with_sorted_keys() {
    story.openTopic();
    story.comment(1, "Hello\n\"you\"");
    assertThat(record("pulls/1.json"))
        .isEqualTo(
            """
            {
              "base": "main",
              "body": "Body",
              "comments": [
                {
                  "author": "Ada <ada@example.org>",
                  "body": "Hello\\n\\"you\\"",
                  "time": "2026-03-01T12:00:00Z"
                }
              ],
              "draft": false,
              "head": "topic",
              "headCommit": "%s",
              "labels": [
                "x"
              ],
              "number": 1,
              "schema": 1,
              "state": "open",
              "title": "Title",
              "updated": "2026-03-01T12:00:00Z"
            }
            """
                .formatted(world.tip("topic")));
  }

  @Test
  void a_release_is_one_file_with_sorted_keys() {
    story.forge.creator().create(story.release("v1.0.0", "notes"));
    assertThat(record("releases/v1.0.0.json"))
        .isEqualTo(
            """
            {
              "created": "2026-03-01T12:00:00Z",
              "draft": false,
              "name": "v1.0.0",
              "notes": "notes",
              "prerelease": false,
              "schema": 1,
              "tag": "v1.0.0",
              "target": "%s"
            }
            """
                .formatted(world.tip("main")));
  }

  @ParameterizedTest
  @CsvSource({
    "v1.0.0, releases/v1.0.0.json",
    "@scope/widget@1.0.0, releases/%40scope%2Fwidget%401.0.0.json",
    "a%2Fb, releases/a%252Fb.json",
    "1.0.0+build, releases/1.0.0%2Bbuild.json",
    "é, releases/%C3%A9.json"
  })
  void a_tag_names_its_file_safely(String tag, String path) {
    assertThat(ReleaseRecord.path(tag)).isEqualTo(path);
  }

  @Test
  void what_a_newer_slipway_added_stays() {
    // given
    story.openTopic();
    story.comment(1, "hello");
    String more = "\"approvals\": {\"b\": 1.10, \"a\": 12345678901234567890}, \"base\"";
    rewrite("pulls/1.json", "\"base\"", more);
    rewrite("pulls/1.json", "\"author\"", "\"mood\": \"glad\", \"author\"");

    // when
    story.comment(1, "again");

    // then
    assertThat(record("pulls/1.json"))
        .contains("\"a\": 12345678901234567890,\n    \"b\": 1.10\n", "\"mood\": \"glad\"");
  }

  @Test
  void files_of_a_newer_slipway_beside_the_records_are_left_alone() {
    story.openTopic();
    world.ledger.write("forge", "approvals/1.json", "whatever");
    story.pushAndOpen("other");
    assertThat(story.all()).hasSize(2);
    assertThat(record("approvals/1.json")).isEqualTo("whatever");
  }

  @Test
  void reviews_and_checks_are_read_from_the_record() {
    // given
    CommitId head = story.openTopic().headCommit().orElseThrow();
    rewrite(
        "pulls/1.json",
        "\"schema\"",
        """
        "checks": [{"name": "build", "result": "passed", "commit": "%1$s"}],
        "reviews": [{"author": "Bo", "verdict": "changes-requested", "commit": "%1$s",
                     "time": "2026-03-01T12:00:00Z"}],
        "schema\"\
        """
            .formatted(head));

    // when
    Feedback feedback = story.forge.pullRequests().feedback(1);

    // then
    assertThat(feedback.checks()).containsExactly(new Check("build", Check.Result.PASSED, head));
    assertThat(feedback.reviews())
        .extracting(Review::author, Review::verdict)
        .containsExactly(tuple("Bo", Review.Verdict.CHANGES_REQUESTED));
  }

  @Test
  void assets_are_read_from_the_record() {
    story.forge.creator().create(story.release("v1.0.0", "notes"));
    rewrite(
        "releases/v1.0.0.json",
        "\"created\"",
        "\"assets\": [{\"name\": \"a.zip\", \"size\": 5000000000, \"sha256\": \"0a\"}],"
            + " \"created\"");
    assertThat(story.forge.releases().list(1))
        .flatExtracting(Release::assets)
        .containsExactly(new Asset("a.zip", 5_000_000_000L, "0a"));
  }

  @Test
  void a_head_that_is_nowhere_any_more_was_never_merged() {
    story.openTopic();
    rewrite("pulls/1.json", world.tip("topic").hex(), "0".repeat(40));
    world.delete("topic");
    assertThat(story.find(1).state()).isEqualTo(State.OPEN);
  }

  private String record(String path) {
    return Optional.ofNullable(world.ledger.read("forge").files().get(path)).orElseThrow();
  }

  private void rewrite(String path, String from, String to) {
    world.ledger.write("forge", path, record(path).replace(from, to));
  }
}

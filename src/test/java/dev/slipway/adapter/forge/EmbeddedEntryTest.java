package dev.slipway.adapter.forge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes an entry in the ledger, and what makes none. */
class EmbeddedEntryTest {

  private final MemoryForgeWorld world = new MemoryForgeWorld();
  private final ForgeStory story = new ForgeStory(world);

  @Test
  void each_entry_says_what_was_done() {
    story.openTopic();
    story.label(1, List.of("y"), List.of());
    story.close(1);
    assertThat(world.ledger.messages())
        .containsExactly(
            "open pull request 'Title' into main",
            "label pull request #1: y",
            "close pull request #1");
  }

  @Test
  void what_is_already_so_makes_no_entry() {
    // given
    story.openTopic();
    story.comment(1, "hello");
    story.forge.creator().create(story.release("v1.0.0", "notes"));
    int entries = world.ledger.messages().size();

    // when
    story.open("topic", "main");
    story.update(1, "Title", "Body");
    story.comment(1, "hello");
    story.label(1, List.of("x"), List.of("y"));
    story.forge.creator().create(story.release("v1.0.0", "other"));

    // then
    assertThat(world.ledger.messages()).hasSize(entries);
  }

  @Test
  void closing_or_merging_again_makes_no_entry() {
    // given
    story.openTopic();
    story.close(1);
    story.pushAndOpen("other");
    CommitId head = world.tip("other");
    story.merge(2, MergeMethod.MERGE, head);
    int entries = world.ledger.messages().size();

    // when
    story.close(1);
    story.merge(2, MergeMethod.MERGE, head);

    // then
    assertThat(world.ledger.messages()).hasSize(entries);
  }

  @Test
  void reading_writes_nothing() {
    story.openTopic();
    world.mergeByHand("topic", "main");
    story.all();
    story.find(1);
    story.forge.pullRequests().feedback(1);
    story.forge.releases().list(9);
    assertThat(world.ledger.messages()).hasSize(1);
  }

  @Test
  void the_next_change_writes_down_what_was_merged_by_hand() {
    story.openTopic();
    CommitId merge = world.mergeByHand("topic", "main");
    story.label(1, List.of("tagged"), List.of());
    assertThat(record()).contains("\"merged\"", "\"mergeCommit\": \"%s\"".formatted(merge));
  }

  @Test
  void an_unchanged_pull_request_on_a_moved_head_remembers_the_head() {
    story.openTopic();
    CommitId head = world.push("topic", "feat: a window");
    story.open("topic", "main");
    assertThat(record()).contains("\"headCommit\": \"%s\"".formatted(head));
  }

  @Test
  void a_squash_that_adds_nothing_leaves_the_base_where_it_is() {
    // given
    CommitId head = story.openTopic().headCommit().orElseThrow();
    CommitId base = world.tip("main");
    var forge = world.cloneThrough(world.ledger, (into, from, method, message) -> into);

    // when
    CommitId merge = new ForgeStory(world, forge).merge(1, MergeMethod.SQUASH, head);

    // then
    assertThat(merge).isEqualTo(base);
    assertThat(world.tip("main")).isEqualTo(base);
    assertThat(story.find(1).mergeCommit()).contains(base);
  }

  private String record() {
    return world.ledger.read("forge").files().get("pulls/1.json");
  }
}

package dev.slipway.adapter.forge;

import static dev.slipway.adapter.forge.ForgeStory.MAIN;
import static dev.slipway.adapter.forge.ForgeStory.TOPIC;
import static dev.slipway.adapter.forge.ForgeStory.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.port.write.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What somebody else does between looking and writing is seen before anything is written. */
class EmbeddedRaceTest {

  private final MemoryForgeWorld world = new MemoryForgeWorld();
  private final ForgeStory story = new ForgeStory(world);

  @Test
  void a_pull_request_that_somebody_opens_meanwhile_is_brought_up_to_date() {
    // given
    world.push("topic", "feat: a door");
    ForgeStory slow = overtakenBy(() -> story.open("topic", "main"));

    // when
    PullRequest opened =
        slow.open(new OpenPullRequest(TOPIC, MAIN, "New", "Words", List.of("y"), false));

    // then
    assertThat(opened.title()).isEqualTo("New");
    assertThat(opened.labels()).containsExactly("x");
    assertThat(story.all()).containsExactly(opened);
  }

  @Test
  void a_base_that_moves_meanwhile_is_merged_into_where_it_stands_then() {
    // given
    CommitId head = story.openTopic().headCommit().orElseThrow();
    ForgeStory slow = overtakenBy(() -> world.push("main", "fix: a hinge"));

    // when
    CommitId merge = slow.merge(1, MergeMethod.SQUASH, head);

    // then
    assertThat(world.tip("main")).isEqualTo(merge);
    assertThat(world.firstParents("main")).hasSize(3);
  }

  @Test
  void a_merge_that_somebody_makes_meanwhile_is_the_merge() {
    // given
    CommitId head = story.openTopic().headCommit().orElseThrow();
    ForgeStory slow = overtakenBy(() -> story.merge(1, MergeMethod.SQUASH, head));

    // when
    CommitId merge = slow.merge(1, MergeMethod.MERGE, head);

    // then
    assertThat(story.find(1).mergeCommit()).contains(merge);
    assertThat(world.parents(merge)).isEqualTo(1);
  }

  @Test
  void a_pull_request_that_somebody_closes_meanwhile_is_not_merged() {
    CommitId head = story.openTopic().headCommit().orElseThrow();
    ForgeStory slow = overtakenBy(() -> story.close(1));
    assertProblem("SLIP-452", () -> slow.merge(1, MergeMethod.MERGE, head));
    assertThat(world.firstParents("main")).hasSize(1);
  }

  private ForgeStory overtakenBy(Runnable other) {
    return new ForgeStory(
        world, world.cloneThrough(new OvertakenLedger(world.ledger, other), world.merger));
  }

  /** Lets somebody else act just before the first append. */
  private static final class OvertakenLedger implements Ledger {

    private final Ledger ledger;
    private Runnable other;

    OvertakenLedger(Ledger ledger, Runnable other) {
      this.ledger = ledger;
      this.other = other;
    }

    @Override
    public Page read(String name) {
      return ledger.read(name);
    }

    @Override
    public List<Page> history(String name) {
      return ledger.history(name);
    }

    @Override
    public List<String> names(String prefix) {
      return ledger.names(prefix);
    }

    @Override
    public boolean append(
        String name,
        Page seen,
        Map<String, Optional<String>> changes,
        String message,
        List<RefUpdate> alongside) {
      other.run();
      other = () -> {};
      return ledger.append(name, seen, changes, message, alongside);
    }
  }
}

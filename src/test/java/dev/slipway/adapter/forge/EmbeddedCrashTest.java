package dev.slipway.adapter.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.forge.MergeMethod;
import dev.slipway.testkit.Crash;
import dev.slipway.testkit.Faults;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a change dies, the same change made again ends where it would have ended at once. */
class EmbeddedCrashTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_same_call_after_a_crash_ends_in_the_same_state(Case crash) {
    // given
    MemoryForgeWorld undisturbed = crash.change.begun();
    crash.change.act(undisturbed, Faults.none());

    // when
    MemoryForgeWorld world = crash.change.begun();
    assertThatThrownBy(() -> crash.change.act(world, crash.fault())).isInstanceOf(Crash.class);
    crash.change.act(world, Faults.none());

    // then
    assertThat(world.ledger.read("forge").files())
        .isEqualTo(undisturbed.ledger.read("forge").files());
    assertThat(world.repository.refs()).isEqualTo(undisturbed.repository.refs());
  }

  static Stream<Case> cases() {
    return changes().stream().flatMap(EmbeddedCrashTest::crashes);
  }

  /** A crash before and after each side effect of a change. */
  private static Stream<Case> crashes(Change change) {
    Faults counter = Faults.none();
    change.act(change.begun(), counter);
    assertThat(counter.count()).as(change.name).isPositive();
    return IntStream.rangeClosed(1, counter.count())
        .boxed()
        .flatMap(
            at ->
                Stream.of(
                    new Case(change, at, Faults::before), new Case(change, at, Faults::after)));
  }

  private static List<Change> changes() {
    return List.of(
        new Change("open", story -> {}, story -> story.open("topic", "main")),
        new Change("open again", EmbeddedCrashTest::open, story -> story.open("topic", "main")),
        new Change("update", EmbeddedCrashTest::open, story -> story.update(1, "New", "Words")),
        new Change("reopen", EmbeddedCrashTest::close, story -> story.update(1, "New", "Words")),
        new Change(
            "label",
            EmbeddedCrashTest::open,
            story -> story.label(1, List.of("tagged"), List.of("x"))),
        new Change("comment", EmbeddedCrashTest::open, story -> story.comment(1, "hello")),
        new Change("close", EmbeddedCrashTest::open, story -> story.close(1)),
        merge(MergeMethod.MERGE),
        merge(MergeMethod.SQUASH),
        merge(MergeMethod.REBASE),
        new Change(
            "release",
            story -> {},
            story -> story.forge.creator().create(story.release("v1.0.0", "notes"))));
  }

  private static Change merge(MergeMethod method) {
    return new Change(
        "merge " + method,
        EmbeddedCrashTest::open,
        story -> story.merge(1, method, story.world.tip("topic")));
  }

  private static void open(ForgeStory story) {
    story.open("topic", "main");
    story.world.push("topic", "feat: a window");
    story.world.push("main", "fix: a hinge");
  }

  private static void close(ForgeStory story) {
    open(story);
    story.close(1);
  }

  /** One change, and what must be there before. */
  private record Change(String name, Consumer<ForgeStory> before, Consumer<ForgeStory> change) {

    MemoryForgeWorld begun() {
      MemoryForgeWorld world = new MemoryForgeWorld();
      world.push("topic", "feat: a door");
      before.accept(new ForgeStory(world));
      return world;
    }

    void act(MemoryForgeWorld world, Faults faults) {
      change.accept(new ForgeStory(world, world.cloneWith(faults)));
    }
  }

  /** One crash of one change. */
  record Case(Change change, int at, IntFunction<Faults> faults) {

    Faults fault() {
      return faults.apply(at);
    }

    @Override
    public String toString() {
      return change.name + ": " + fault();
    }
  }
}

package dev.slipway.flow.qa;

import static dev.slipway.testkit.GateBench.words;
import static dev.slipway.testkit.ScriptedProber.failed;
import static dev.slipway.testkit.ScriptedProber.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.flow.qa.CheckRun.Ran;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.port.read.Interruption;
import dev.slipway.testkit.GateBench;
import dev.slipway.testkit.ScriptedProber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that write, and what they leave behind. */
class CleanupTest {

  private static final String MAKE =
      "{name: make, post: /a, write: true, capture: {id: $.id}, cleanup: \"/a/${id}\"}";
  private static final String MORE =
      "{name: more, post: /b, write: true, capture: {id: $.id}, cleanup: \"/b/${id}\"}";
  private static final String READ = "{name: read, get: /r}";

  private final ScriptedProber prober =
      new ScriptedProber()
          .on("POST /a", json(201, "{\"id\": 1}"))
          .on("POST /b", json(201, "{\"id\": 2}"))
          .on("DELETE /a/1", json(204, ""))
          .on("DELETE /b/2", json(204, ""))
          .on("GET /r", json(200, "{}"));

  @Test
  void without_write_a_check_that_writes_is_left_out_with_all_that_needs_it() {
    Ran ran = GateBench.of(prober, MAKE, "{name: see, get: \"/a/${make.id}\"}", READ).run();

    assertThat(words(ran)).containsExactly("read: passed");
    assertThat(ran.leftOut()).isEqualTo(2);
    assertThat(prober.asked()).containsExactly("GET /r");
  }

  @Test
  void what_was_made_is_deleted_at_the_end_the_last_first() {
    Ran ran = GateBench.of(prober, MAKE, MORE, READ).writing().run();

    assertThat(prober.asked())
        .containsExactly("POST /a", "POST /b", "GET /r", "DELETE /b/2", "DELETE /a/1");
    assertThat(ran.leftovers()).isEmpty();
  }

  @Test
  void also_where_the_check_that_made_it_failed() {
    String strict = MAKE.replace("write: true", "write: true, expect: {status: 200}");
    prober.on("GET /r", json(500, "{}"));

    Ran ran = GateBench.of(prober, strict, READ).writing().run();

    assertThat(words(ran)).containsExactly("make: status", "read: status");
    assertThat(prober.asked()).endsWith("DELETE /a/1");
  }

  @Test
  void what_was_refused_has_made_nothing() {
    prober.on("POST /a", json(409, "{\"id\": 1}"));

    Ran ran = GateBench.of(prober, MAKE).writing().run();

    assertThat(prober.asked()).containsExactly("POST /a");
    assertThat(ran.leftovers()).isEmpty();
  }

  @Test
  void what_may_have_been_made_and_cannot_be_named_is_a_leftover() {
    prober.on("POST /a", failed(Cause.TIMEOUT));

    Ran ran = GateBench.of(prober, MAKE).writing().run();

    assertThat(ran.leftovers())
        .extracting(Problem::what)
        .containsExactly(
            "What make made in dev is still there: DELETE /a/${id} did not work: it captured"
                + " nothing for id.");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void what_is_gone_already_is_no_leftover(int status) {
    prober.on("DELETE /a/1", json(status, "{}"));

    assertThat(GateBench.of(prober, MAKE).writing().run().leftovers()).isEmpty();
  }

  @Test
  void a_deletion_that_fails_is_a_leftover_and_does_not_keep_others_from_being_tried() {
    prober.on("DELETE /b/2", json(500, "{}"));

    Ran ran = GateBench.of(prober, MAKE, MORE).writing().run();

    assertThat(ran.leftovers()).extracting(Problem::code).containsExactly("SLIP-833");
    assertThat(prober.asked()).endsWith("DELETE /b/2", "DELETE /a/1");
  }

  @Test
  void what_is_kept_is_listed() {
    Ran ran = GateBench.of(prober, MAKE, MORE).keeping().run();

    assertThat(ran.leftBehind()).containsExactly("DELETE /a/1", "DELETE /b/2");
    assertThat(prober.asked()).containsExactly("POST /a", "POST /b");
  }

  @Test
  void after_an_interrupt_nothing_more_is_asked_but_all_is_deleted() {
    Pressed pressed = new Pressed();
    GateBench bench = GateBench.of(prober, MAKE, READ, MORE).writing().until(pressed);
    prober.on(
        "GET /r",
        () -> {
          pressed.press();
          return failed(Cause.INTERRUPTED).answer();
        });

    Ran ran = bench.run();

    assertThat(words(ran))
        .containsExactly("make: passed", "read: interrupted", "more: interrupted");
    assertThat(ran.interrupted()).isTrue();
    assertThat(prober.asked()).containsExactly("POST /a", "GET /r", "DELETE /a/1");
  }

  @Test
  void also_where_slipway_itself_breaks() {
    prober
        .on(
            "GET /r",
            () -> {
              throw new IllegalStateException("oops");
            })
        .on("DELETE /a/1", json(500, "{}"));
    GateBench bench = GateBench.of(prober, MAKE, READ).writing();

    assertThatThrownBy(bench::run)
        .isInstanceOfSatisfying(
            ProblemException.class,
            told ->
                assertThat(told.problems())
                    .extracting(Problem::code)
                    .containsExactly("SLIP-199", "SLIP-833"))
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void after_an_interrupt_each_deletion_is_tried_once_and_shortly() {
    Pressed pressed = new Pressed();
    String many = MAKE.replace("write: true", "write: true, retries: 3");
    prober
        .on(
            "GET /r",
            () -> {
              pressed.press();
              return failed(Cause.INTERRUPTED).answer();
            })
        .on("DELETE /a/1", failed(Cause.TIMEOUT));

    Ran ran = GateBench.of(prober, many, READ).writing().until(pressed).run();

    assertThat(prober.asked()).containsExactly("POST /a", "GET /r", "DELETE /a/1");
    assertThat(prober.timeouts()).last().isEqualTo(Duration.ofSeconds(2));
    assertThat(ran.leftovers()).extracting(Problem::code).containsExactly("SLIP-833");
  }

  @Test
  void an_interrupt_that_comes_while_a_deletion_hangs_leaves_six_seconds_for_all_others() {
    Pressed pressed = new Pressed();
    GateBench bench = GateBench.of(prober, MAKE, MORE).writing().until(pressed);
    prober.on(
        "DELETE /b/2",
        () -> {
          pressed.press();
          bench.clock().pass(Duration.ofSeconds(6));
          return failed(Cause.TIMEOUT).answer();
        });

    Ran ran = bench.run();

    assertThat(ran.interrupted()).isTrue();
    assertThat(prober.asked()).endsWith("POST /b", "DELETE /b/2");
    assertThat(ran.leftovers())
        .extracting(Problem::what)
        .satisfiesExactly(
            tried -> assertThat(tried).contains("DELETE /b/2"),
            untried -> assertThat(untried).contains("DELETE /a/1", "no time left"));
  }

  @Test
  void a_deletion_that_slipway_breaks_at_keeps_no_other_from_being_tried() {
    prober.on(
        "DELETE /b/2",
        () -> {
          throw new IllegalStateException("oops");
        });

    Ran ran = GateBench.of(prober, MAKE, MORE).writing().run();

    assertThat(prober.asked()).endsWith("DELETE /b/2", "DELETE /a/1");
    assertThat(ran.leftovers())
        .extracting(Problem::what)
        .singleElement()
        .asString()
        .contains("DELETE /b/2", "oops");
  }

  private static final class Pressed implements Interruption {

    private final List<Runnable> reactions = new ArrayList<>();
    private boolean now;

    private void press() {
      now = true;
      reactions.forEach(Runnable::run);
    }

    @Override
    public boolean requested() {
      return now;
    }

    @Override
    public Registration onRequest(Runnable reaction) {
      if (now) {
        reaction.run();
      }
      reactions.add(reaction);
      return () -> reactions.remove(reaction);
    }
  }
}

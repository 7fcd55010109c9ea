package dev.slipway.flow.qa;

import static dev.slipway.testkit.GateBench.words;
import static dev.slipway.testkit.ScriptedProber.failed;
import static dev.slipway.testkit.ScriptedProber.json;
import static dev.slipway.testkit.ScriptedProber.later;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.flow.qa.CheckRun.Ran;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.testkit.GateBench;
import dev.slipway.testkit.ScriptedProber;
import dev.slipway.testkit.ScriptedProber.Reply;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Another try, only where it is declared, and only where it may go better. */
class RetriesTest {

  private final ScriptedProber prober = new ScriptedProber();

  @ParameterizedTest
  @MethodSource
  void follow_what_may_go_better(Reply first, int tries) {
    prober.on("GET /a", first, json(200, "{}"));

    GateBench.of(prober, "{name: a, get: /a, retries: 3}").run();

    assertThat(prober.asked()).hasSize(tries);
  }

  static Stream<Arguments> follow_what_may_go_better() {
    return Stream.of(
        Arguments.of(json(500, "{}"), 2),
        Arguments.of(json(503, "{}"), 2),
        Arguments.of(json(429, "{}"), 2),
        Arguments.of(failed(Cause.UNREACHABLE), 2),
        Arguments.of(failed(Cause.RESET), 2),
        Arguments.of(failed(Cause.TIMEOUT), 2),
        Arguments.of(failed(Cause.TLS), 1),
        Arguments.of(failed(Cause.TOO_LARGE), 1),
        Arguments.of(failed(Cause.INTERRUPTED), 1),
        Arguments.of(json(404, "{}"), 1),
        Arguments.of(json(200, "{}"), 1));
  }

  @Test
  void do_not_follow_where_none_is_declared() {
    prober.on("GET /a", json(500, "{}"), json(200, "{}"));

    Ran ran = GateBench.of(prober, "{name: a, get: /a}").run();

    assertThat(words(ran)).containsExactly("a: status");
    assertThat(prober.asked()).hasSize(1);
  }

  @Test
  void do_not_follow_what_was_expected() {
    prober.on("GET /a", json(503, "{}"), json(200, "{}"));

    Ran ran = GateBench.of(prober, "{name: a, get: /a, retries: 3, expect: {status: 503}}").run();

    assertThat(words(ran)).containsExactly("a: passed");
  }

  @Test
  void wait_longer_each_time_and_count_towards_the_time_it_took() {
    prober.on("GET /a", json(500, "{}"));
    GateBench bench = GateBench.of(prober, "{name: a, get: /a, retries: 3}");

    Ran ran = bench.run();

    assertThat(bench.waits()).extracting(Duration::toMillis).containsExactly(250L, 500L, 1000L);
    assertThat(ran.checks().get(0).took()).hasMillis(1750 + 4 * 20);
  }

  @ParameterizedTest
  @MethodSource
  void wait_as_long_as_the_other_side_wants(String retryAfter, long seconds) {
    prober.on("GET /a", later(429, retryAfter), json(200, "{}"));
    GateBench bench = GateBench.of(prober, "{name: a, get: /a, retries: 1}");

    Ran ran = bench.run();

    assertThat(bench.waits()).containsExactly(Duration.ofSeconds(seconds));
    assertThat(words(ran)).containsExactly("a: passed");
  }

  static Stream<Arguments> wait_as_long_as_the_other_side_wants() {
    return Stream.of(
        Arguments.of("7", 7L),
        Arguments.of("0", 0L),
        Arguments.of("Sun, 01 Feb 2026 12:00:09 GMT", 9L),
        Arguments.of("Sun, 01 Feb 2026 11:00:00 GMT", 0L));
  }

  @Test
  void do_not_follow_where_the_other_side_wants_more_time_than_there_is() {
    prober.on("GET /a", later(429, "31"), json(200, "{}"));

    Ran ran = GateBench.of(prober, "{name: a, get: /a, retries: 1}").run();

    assertThat(words(ran)).containsExactly("a: status");
  }

  @Test
  void go_by_their_own_measure_where_the_other_side_talks_nonsense() {
    prober.on("GET /a", later(429, "soon"), json(200, "{}"));
    GateBench bench = GateBench.of(prober, "{name: a, get: /a, retries: 1}");

    bench.run();

    assertThat(bench.waits()).containsExactly(Duration.ofMillis(250));
  }
}

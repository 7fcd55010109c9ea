package dev.slipway.flow.qa;

import static dev.slipway.testkit.GateBench.words;
import static dev.slipway.testkit.ScriptedProber.failed;
import static dev.slipway.testkit.ScriptedProber.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.flow.qa.CheckRun.Ran;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.testkit.GateBench;
import dev.slipway.testkit.ScriptedProber;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The checks of a target, in order. */
class CheckRunTest {

  private final ScriptedProber prober = new ScriptedProber();

  @Test
  void all_run_in_order_even_after_a_failure() {
    prober.on("GET /a", json(200, "{}")).on("GET /b", json(500, "{}")).on("GET /c", json(200, ""));

    Ran ran = GateBench.of(prober, check("a"), check("b"), check("c")).run();

    assertThat(words(ran)).containsExactly("a: passed", "b: status", "c: passed");
    assertThat(prober.asked()).containsExactly("GET /a", "GET /b", "GET /c");
  }

  @Test
  void a_check_without_an_answer_says_why() {
    prober.on("GET /a", failed(Cause.RESET));

    assertThat(words(GateBench.of(prober, check("a")).run())).containsExactly("a: reset");
  }

  @Test
  void what_a_check_captured_stands_in_later_ones_by_both_its_names() {
    prober
        .on("GET /me", json(200, "{\"id\": \"7\"}"))
        .on("GET /of/7", json(200, "{}"))
        .on("GET /by/7", json(200, "{}"));

    Ran ran =
        GateBench.of(
                prober,
                "{name: auth, get: /me, capture: {id: $.id}}",
                "{name: own, get: \"/of/${id}\"}",
                "{name: full, get: \"/by/${auth.id}\"}")
            .run();

    assertThat(words(ran)).containsExactly("auth: passed", "own: passed", "full: passed");
  }

  @Test
  void a_check_that_needs_what_was_not_captured_is_skipped_and_the_next_one_runs() {
    prober.on("GET /me", json(500, "{}")).on("GET /c", json(200, "{}"));

    Ran ran =
        GateBench.of(
                prober,
                "{name: auth, get: /me, capture: {id: $.id}}",
                "{name: own, get: \"/of/${id}\"}",
                check("c"))
            .run();

    assertThat(words(ran)).containsExactly("auth: status", "own: variable", "c: passed");
  }

  @Test
  void what_an_earlier_check_captured_does_not_stand_for_what_a_later_one_did_not() {
    prober.on("GET /one", json(200, "{\"id\": 1}")).on("GET /two", json(500, "{}"));

    Ran ran =
        GateBench.of(
                prober,
                "{name: one, get: /one, capture: {id: $.id}}",
                "{name: two, get: /two, capture: {id: $.id}}",
                "{name: use, get: \"/use/${id}\"}")
            .run();

    assertThat(words(ran)).containsExactly("one: passed", "two: status", "use: variable");
  }

  @Test
  void a_value_that_is_set_stands_before_one_that_is_captured() {
    prober.on("GET /me", json(200, "{\"id\": 1}")).on("GET /of/9", json(200, "{}"));

    Ran ran =
        GateBench.of(
                prober,
                "{name: auth, get: /me, capture: {id: $.id}}",
                "{name: own, get: \"/of/${id}\"}")
            .set("id", "9")
            .run();

    assertThat(words(ran)).containsExactly("auth: passed", "own: passed");
  }

  @Test
  void the_environment_the_target_and_the_limit_can_be_named() {
    prober.on("GET /dev/release/10", json(200, "{}"));

    Ran ran = GateBench.of(prober, "{name: all, get: \"/${env}/${target}/${limit}\"}").run();

    assertThat(words(ran)).containsExactly("all: passed");
  }

  @Test
  void a_flag_counts_whatever_the_variables_of_the_environment_say() {
    prober.on("GET /dev/25", json(200, "{}")).on("GET /dev/3", json(200, "{}"));
    String check = "{name: all, get: \"/${env}/${limit}\"}";
    String vars = "{limit: 25}";

    Ran said = GateBench.withVars(prober, vars, check).run();
    Ran typed = GateBench.withVars(prober, vars, check).limit(3).run();

    assertThat(words(said)).containsExactly("all: passed");
    assertThat(words(typed)).containsExactly("all: passed");
    assertThat(prober.asked()).containsExactly("GET /dev/25", "GET /dev/3");
  }

  @Test
  void who_we_are_is_what_is_captured_as_principal() {
    prober.on("GET /me", json(200, "{\"kind\": \"user\", \"name\": \"ada\"}"));

    Ran ran =
        GateBench.of(
                prober,
                "{name: auth, get: /me, capture: {principal: $.kind, principal.username: $.name}}")
            .run();

    assertThat(ran.principal().captured())
        .containsExactlyInAnyOrderEntriesOf(Map.of("type", "user", "username", "ada"));
  }

  @Test
  void checks_after_the_whole_time_are_skipped() {
    GateBench bench = GateBench.of(prober, check("a"), check("b"));
    prober.on(
        "GET /a",
        () -> {
          bench.clock().pass(Duration.ofMinutes(5));
          return json(200, "{}").answer();
        });

    assertThat(words(bench.run())).containsExactly("a: passed", "b: timeout");
  }

  @Test
  void no_check_gets_more_than_what_is_left_of_the_whole_time() {
    GateBench bench = GateBench.of(prober, check("a"), check("b"));
    prober.on(
        "GET /a",
        () -> {
          bench.clock().pass(Duration.ofSeconds(290));
          return json(200, "{}").answer();
        });

    bench.run();

    assertThat(prober.timeouts()).containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(10));
  }

  @Test
  void a_schema_that_is_none_is_told_before_anything_is_asked() {
    GateBench bench = GateBench.of(prober, "{name: a, get: /a, expect: {schema: none.json}}");

    assertThatThrownBy(bench::run)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(GateBench.NO_SCHEMA);
    assertThat(prober.asked()).isEmpty();
  }

  @Test
  void a_schema_that_is_not_there_is_told_before_anything_is_asked() {
    assertThatThrownBy(
            () -> GateBench.of(prober, "{name: a, get: /a, expect: {schema: me.json}}").run())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("me.json");
    assertThat(prober.asked()).isEmpty();
  }

  @Test
  void a_plan_asks_nothing_and_tells_what_would_be_asked() {
    Ran plan =
        GateBench.of(
                prober,
                "{name: a, get: /a, query: {limit: \"${limit}\"}}",
                "{name: b, get: \"/b/${id}\"}",
                "{name: c, run: [make, check]}",
                "{name: d, tcp: \"db:5432\"}",
                "{name: e, tls: \"web:443\"}")
            .plan();

    assertThat(plan.checks())
        .extracting(check -> check.error().orElseThrow().detail())
        .containsExactly(
            "would ask GET http://localhost/a?limit=10",
            "would ask GET http://localhost/b/${id}",
            "would run make check",
            "would connect to db:5432",
            "would look at the certificate of web:443");
    assertThat(prober.asked()).isEmpty();
  }

  private static String check(String name) {
    return "{name: %s, get: /%s}".formatted(name, name);
  }
}

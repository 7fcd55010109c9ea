package dev.slipway.engine.qa.evidence;

import static dev.slipway.engine.qa.evidence.VerdictBench.ALONE;
import static dev.slipway.engine.qa.evidence.VerdictBench.OTHER;
import static dev.slipway.engine.qa.evidence.VerdictBench.SIDE_BY_SIDE;
import static dev.slipway.engine.qa.evidence.VerdictBench.ask;
import static dev.slipway.engine.qa.evidence.VerdictBench.at;
import static dev.slipway.engine.qa.evidence.VerdictBench.fresh;
import static dev.slipway.engine.qa.evidence.VerdictBench.good;
import static dev.slipway.engine.qa.evidence.VerdictBench.refused;
import static dev.slipway.engine.qa.evidence.VerdictBench.rule;
import static dev.slipway.testkit.PaperVerdict.check;
import static dev.slipway.testkit.PaperVerdict.matrix;
import static dev.slipway.testkit.PaperVerdict.preflight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.VerdictRule;
import dev.slipway.testkit.PaperVerdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictFaultsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void what_is_wrong_with_the_nearest_one_is_told(
      String name, VerdictRule rule, PaperVerdict verdict, List<String> codes, String fact) {
    List<Problem> told = refused(rule, Map.of("qa/v.json", verdict.text()));

    assertThat(told).extracting(Problem::code).isEqualTo(codes);
    assertThat(told).extracting(Problem::what).anyMatch(what -> what.contains(fact));
  }

  static Stream<Arguments> what_is_wrong_with_the_nearest_one_is_told() {
    return Stream.of(
        row("another target", SIDE_BY_SIDE, good().with("target", "smoke"), "SLIP-860", "in qa."),
        row(
            "a day and an hour old",
            SIDE_BY_SIDE,
            at(Duration.ofHours(25)),
            "SLIP-861",
            "25 h ago"),
        row("a week old", SIDE_BY_SIDE, at(Duration.ofDays(7)), "SLIP-861", "7 days ago"),
        row("tomorrow's", SIDE_BY_SIDE, at(Duration.ofDays(-1)), "SLIP-859", "it is 2026-02-01T12"),
        row(
            "without its tree",
            SIDE_BY_SIDE,
            good().without("config_hash"),
            "SLIP-862",
            "lacks 'config_hash'"),
        row(
            "with an odd date",
            SIDE_BY_SIDE,
            good().with("ended_at", "soon"),
            "SLIP-862",
            "lacks 'ended_at'"),
        row(
            "a failed row",
            SIDE_BY_SIDE,
            fresh(matrix("dev").row("next", true, false)).with("ok", false),
            "SLIP-863",
            "next failed tasks.list"),
        row(
            "a row that says ok above a check that failed",
            SIDE_BY_SIDE,
            fresh(matrix("dev").claiming("next", List.of(check("tasks.list", false)))),
            "SLIP-863",
            "next failed tasks.list"),
        row(
            "a row that says ok and asked nothing",
            SIDE_BY_SIDE,
            fresh(matrix("dev").claiming("next", List.of())),
            "SLIP-863",
            "next did not pass"),
        row(
            "a preflight that says ok above a check that failed",
            ALONE,
            fresh(preflight("dev")).with("checks", List.of(check("up", false))),
            "SLIP-863",
            "dev failed up"),
        row(
            "other environments",
            SIDE_BY_SIDE,
            fresh(matrix("prod", "test")),
            "SLIP-867",
            "it asked only prod, test"),
        row(
            "a row that says to have passed and was not asked",
            SIDE_BY_SIDE,
            fresh(matrix("dev").row("next", false, true)),
            "SLIP-867",
            "it asked only dev"),
        row(
            "a second too old",
            SIDE_BY_SIDE,
            at(Duration.ofHours(24).plusSeconds(1)),
            "SLIP-861",
            "none older than 24 h"),
        row(
            "a second too far ahead",
            SIDE_BY_SIDE,
            at(Duration.ofMinutes(-5).minusSeconds(1)),
            "SLIP-859",
            "12:05:01"),
        row(
            "a summary of CI",
            SIDE_BY_SIDE,
            good().with("schema", "slipway/qa-ci/v1"),
            "SLIP-860",
            "in qa."),
        row(
            "a failed row that is not asked for",
            SIDE_BY_SIDE,
            good().row("prod", true, false),
            "SLIP-863",
            "prod failed"),
        row(
            "a row that must have been asked",
            SIDE_BY_SIDE,
            good().row("prod", false, false).with("ok", false),
            "SLIP-863",
            "it is not ok"),
        row(
            "drift",
            SIDE_BY_SIDE,
            good().differing("D5", "version", "error"),
            "SLIP-863",
            "environments differ, D5 version"),
        row(
            "nothing compared",
            SIDE_BY_SIDE,
            good().with("drift", Map.of("evaluated", false, "findings", List.of())),
            "SLIP-863",
            "not compared"),
        row(
            "stopped",
            SIDE_BY_SIDE,
            good().with("interrupted", true),
            "SLIP-863",
            "it was interrupted"),
        row(
            "other checks",
            SIDE_BY_SIDE,
            good().with("config_hash", "d".repeat(64)),
            "SLIP-864",
            "other checks"),
        row(
            "other files",
            SIDE_BY_SIDE,
            good().with("tree", OTHER.hex()),
            "SLIP-865",
            "of 2222222, and this is about 2222222"),
        row(
            "a commit without a tree",
            SIDE_BY_SIDE,
            good().without("tree"),
            "SLIP-858",
            "does not say which files it is of"),
        row(
            "another version",
            SIDE_BY_SIDE,
            good().with("version", 2),
            "SLIP-862",
            "only version 1"),
        row(
            "a plan",
            ALONE,
            fresh(preflight("dev")).with("outcome", "planned"),
            "SLIP-863",
            "dev did not pass"),
        row(
            "one whose files could not be written",
            SIDE_BY_SIDE,
            good().with("outcome", "failed"),
            "SLIP-863",
            "it is not ok"),
        row(
            "an empty repository",
            SIDE_BY_SIDE,
            good().without("tree").without("commit"),
            "SLIP-865",
            "of no commit"),
        row(
            "changes in no commit",
            SIDE_BY_SIDE,
            good().with("dirty", true),
            "SLIP-866",
            "no commit"),
        row(
            "one environment of two",
            SIDE_BY_SIDE,
            fresh(matrix("dev").row("next", false, false)),
            "SLIP-867",
            "it asked only dev"),
        row(
            "a preflight for two",
            SIDE_BY_SIDE,
            fresh(preflight("dev")),
            "SLIP-867",
            "side by side"),
        row("another environment", ALONE, fresh(preflight("next")), "SLIP-867", "only next"),
        row(
            "a failed preflight",
            ALONE,
            fresh(preflight("dev")).with("ok", false),
            "SLIP-863",
            "dev did not pass"),
        row(
            "nothing asked",
            ALONE,
            fresh(preflight("dev")).with("skipped", true),
            "SLIP-867",
            "asked none"),
        arguments(
            "stale and failed",
            SIDE_BY_SIDE,
            at(Duration.ofHours(25)).row("x", true, false),
            List.of("SLIP-863", "SLIP-861"),
            "x failed"));
  }

  private static Arguments row(
      String name, VerdictRule rule, PaperVerdict verdict, String code, String fact) {
    return arguments(name, rule, verdict, List.of(code), fact);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void the_way_is_free(String name, VerdictRule rule, PaperVerdict verdict) {
    assertThat(ask(rule, Map.of("qa/v.json", verdict.text())).orThrow()).hasSize(1);
  }

  static Stream<Arguments> the_way_is_free() {
    return Stream.of(
        arguments("a fresh matrix", SIDE_BY_SIDE, good()),
        arguments("just in time", SIDE_BY_SIDE, at(Duration.ofHours(24))),
        arguments("clocks differ a little", SIDE_BY_SIDE, at(Duration.ofMinutes(-5))),
        arguments("more environments than asked for", SIDE_BY_SIDE, good().row("prod", true, true)),
        arguments(
            "differences that are allowed", SIDE_BY_SIDE, good().differing("D6", "up", "info")),
        arguments(
            "other files where any do",
            rule(false, "dev", "next"),
            good().with("tree", OTHER.hex())),
        arguments("a preflight alone", ALONE, fresh(preflight("dev"))),
        arguments("a row of a matrix", ALONE, good()),
        arguments(
            "a row beside one that failed",
            ALONE,
            fresh(matrix("dev").row("next", true, false)).with("ok", false)));
  }
}

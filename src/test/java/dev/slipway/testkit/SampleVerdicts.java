package dev.slipway.testkit;

import static java.util.stream.IntStream.rangeClosed;

import dev.slipway.engine.qa.MatrixReasons;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.QaProblems;
import dev.slipway.model.qa.Allowance;
import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.CheckResult.Status;
import dev.slipway.model.qa.Drift;
import dev.slipway.model.qa.DriftFinding;
import dev.slipway.model.qa.DriftRule;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Verdicts as they come: good, bad, hostile, large, and cut short. */
public final class SampleVerdicts {

  /** What somebody might write into a name or an answer in order to be more than text. */
  public static final String HOSTILE =
      "</code></td><script>alert('x')</script>\u001B[31m\u0000\n| `@octocat` & ]]> \u202E";

  private static final List<String> READS =
      List.of(
          "auth.whoami",
          "spaces.list",
          "spaces.get",
          "spaces.members",
          "agents.list",
          "tasks.list",
          "context.list",
          "messages.list");

  private SampleVerdicts() {}

  /** Two environments, eight checks, nothing wrong. */
  public static MatrixVerdict passing() {
    return matrix(List.of(passed("dev"), passed("next")), new Drift(true, List.of()));
  }

  /** As many as a telephone shows side by side. */
  public static MatrixVerdict three() {
    return matrix(
        List.of(passed("dev"), failed("next"), passed("production")), new Drift(true, List.of()));
  }

  /** All that there is to ask would change something. */
  public static PreflightVerdict onlyWriting(String environment) {
    return SampleRow.in(environment).lacks(QaProblems.onlyWriting(SampleRow.TARGET)).verdict();
  }

  /** Nothing wrong where it was asked. */
  public static PreflightVerdict passed(String environment) {
    return SampleRow.in(environment).checks(reads(environment)).verdict();
  }

  /** One check fails in one of two environments, at length, and the environments differ. */
  public static MatrixVerdict failing() {
    return matrix(List.of(passed("dev"), failed("next")), new Drift(true, everyRule()));
  }

  /** A server's error, a login page in place of JSON, and a check that needs the first. */
  public static PreflightVerdict failed(String environment) {
    List<CheckResult> checks = new ArrayList<>(reads(environment));
    checks.set(
        5, failure("tasks.list", 48, status(500, "tasks", "{\"error\": \"database is down\"}")));
    checks.set(6, failure("context.list", 1204, login()));
    checks.set(7, skipped("messages.list", "it needs ${task.id}, which tasks.list did not give"));
    return SampleRow.in(environment).checks(checks).verdict();
  }

  /** Everything that can be is hostile. */
  public static MatrixVerdict hostile() {
    CheckError error =
        new CheckError("status", HOSTILE, Optional.of(500), Optional.of(HOSTILE), HOSTILE);
    PreflightVerdict row =
        SampleRow.in("next")
            .url("https://next.example.com/\"><img src=x onerror=alert(1)>")
            .principal("type", HOSTILE)
            .checks(List.of(failure(HOSTILE, 5, error)))
            .leftover(new Problem("SLIP-833", Problem.Kind.GATE, HOSTILE, HOSTILE))
            .verdict();
    DriftFinding finding =
        finding(DriftRule.D5, HOSTILE, Optional.of(HOSTILE), Map.of("dev", HOSTILE, "next", "1"));
    return matrix(List.of(passed("dev"), row), new Drift(true, List.of(finding)));
  }

  /** The second environment lacks what it needs, though it must be asked. */
  public static MatrixVerdict partial() {
    return matrix(List.of(passed("dev"), unasked("next")), Drift.NOT_EVALUATED, true);
  }

  /** What a dry run has. */
  public static MatrixVerdict planned() {
    List<CheckResult> checks =
        Stream.of("auth.whoami", "messages.list")
            .map(each -> skipped(each, "GET https://dev.example.com/" + each))
            .toList();
    PreflightVerdict row = SampleRow.in("dev").checks(checks).verdict();
    return matrix(List.of(row, unasked("next")), Drift.NOT_EVALUATED);
  }

  /** No environment has what it needs. */
  public static MatrixVerdict nothing() {
    return matrix(List.of(unasked("dev"), unasked("next")), Drift.NOT_EVALUATED);
  }

  public static PreflightVerdict unasked(String environment) {
    return SampleRow.in(environment)
        .lacks("the base URL of the environment \"%s\" is not set".formatted(environment))
        .lacks("the environment variable QA_%s_TOKEN is not set".formatted(environment))
        .verdict();
  }

  /** Somebody stopped it after the second check; what a check made is still there. */
  public static PreflightVerdict interrupted(String environment) {
    List<CheckResult> checks = new ArrayList<>(reads(environment).subList(0, 2));
    READS.subList(2, 8).forEach(each -> checks.add(skipped(each, "the run was interrupted")));
    return SampleRow.in(environment)
        .checks(checks)
        .interrupted()
        .leftover(
            new Problem(
                "SLIP-833",
                Problem.Kind.GATE,
                "what context.set made in \"%s\" is still there".formatted(environment),
                "delete it by hand"))
        .verdict();
  }

  public static MatrixVerdict interrupted() {
    return matrix(List.of(passed("dev"), interrupted("next")), Drift.NOT_EVALUATED);
  }

  /** Twelve environments of forty checks, with a failure in each third. */
  public static MatrixVerdict large() {
    return matrix(
        rangeClosed(1, 12).mapToObj(SampleVerdicts::large).toList(), new Drift(true, everyRule()));
  }

  private static PreflightVerdict large(int number) {
    return SampleRow.in(number == 7 ? "eu-central-1-staging" : "region-" + number)
        .checks(
            rangeClosed(1, 40)
                .mapToObj(
                    each ->
                        number % 3 == 0 && each == 17
                            ? failure(name(each), 900, status(503, "check/" + each, ""))
                            : passed(name(each), each * number * 7 % 900, each % 4 * 25L))
                .toList())
        .verdict();
  }

  private static String name(int number) {
    return "area%d.resource.%02d".formatted(number % 5, number);
  }

  private static List<CheckResult> reads(String environment) {
    return READS.stream()
        .map(each -> passed(each, 12 + each.length() * environment.length(), each.length() - 9L))
        .toList();
  }

  private static CheckResult passed(String name, long millis, long count) {
    return SampleRow.check(name, Status.PASSED, millis, count, Optional.empty());
  }

  private static CheckResult failure(String name, long millis, CheckError error) {
    return SampleRow.check(name, Status.FAILED, millis, 0, Optional.of(error));
  }

  private static CheckResult skipped(String name, String why) {
    CheckError reason = new CheckError("variable", why, Optional.empty(), Optional.empty(), "");
    return SampleRow.check(name, Status.SKIPPED, 0, 0, Optional.of(reason));
  }

  private static CheckError status(int status, String path, String body) {
    return new CheckError(
        "status",
        "status %d came, expected was 200 to 299".formatted(status),
        Optional.of(status),
        Optional.of("https://next.example.com/api/%s?limit=10".formatted(path)),
        body);
  }

  private static CheckError login() {
    return new CheckError(
        "json",
        "the body is no JSON: it begins with <!doctype html>, as a login page does",
        Optional.of(200),
        Optional.of("https://next.example.com/api/context?limit=10&space=next"),
        ("<!doctype html>\n<title>Sign in</title>\n"
                + "<p>Please sign in to go on.</p>\n".repeat(20))
            .substring(0, 500));
  }

  private static List<DriftFinding> everyRule() {
    DriftFinding counted =
        finding(DriftRule.D6, "spaces.list", Optional.empty(), Map.of("dev", "3", "next", "4"));
    Allowance allowance =
        new Allowance(
            "auth.whoami",
            Optional.of("$.version"),
            "next runs the candidate until it is promoted",
            LocalDate.of(2026, 12, 1));
    return List.of(
        finding(
            DriftRule.D1,
            "tasks.list",
            Optional.empty(),
            Map.of("dev", "passed", "next", "failed")),
        finding(
            DriftRule.D3,
            "",
            Optional.of("principal.type"),
            Map.of("dev", "user", "next", "agent")),
        with(
            finding(
                DriftRule.D4,
                "",
                Optional.empty(),
                Map.of(
                    "dev",
                    "https://next.example.com space 1",
                    "next",
                    "https://next.example.com space 1")),
            Severity.WARNING,
            Optional.empty()),
        with(counted, Severity.INFO, Optional.empty()),
        with(
            finding(
                DriftRule.D5,
                "auth.whoami",
                Optional.of("$.version"),
                Map.of("dev", "\"1.9.0\"", "next", "\"2.0.0-rc.1\"")),
            Severity.INFO,
            Optional.of(allowance)));
  }

  private static DriftFinding finding(
      DriftRule rule, String check, Optional<String> path, Map<String, String> values) {
    return new DriftFinding(
        rule, check, path, new TreeMap<>(values), Severity.ERROR, Optional.empty());
  }

  private static DriftFinding with(
      DriftFinding finding, Severity severity, Optional<Allowance> allowance) {
    return new DriftFinding(
        finding.rule(), finding.check(), finding.path(), finding.values(), severity, allowance);
  }

  private static MatrixVerdict matrix(List<PreflightVerdict> rows, Drift drift) {
    return matrix(rows, drift, false);
  }

  private static MatrixVerdict matrix(
      List<PreflightVerdict> rows, Drift drift, boolean requireAll) {
    return new MatrixVerdict(
        SampleRow.TARGET,
        rows,
        drift,
        requireAll,
        new MatrixReasons(rows, drift, requireAll).all(),
        SampleRow.PROVENANCE);
  }
}

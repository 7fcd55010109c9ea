package dev.slipway.testkit;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.CheckResult.Status;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.EnvironmentConfig;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.Principal;
import dev.slipway.model.qa.Provenance;
import dev.slipway.model.qa.Secret;
import dev.slipway.model.qa.TokenKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one environment answered, told in few words. */
public final class Row {

  public static final Provenance PROVENANCE =
      new Provenance(
          Optional.empty(),
          Optional.empty(),
          false,
          "c0ffee",
          "1.2.3",
          Instant.parse("2026-02-01T10:00:00Z"),
          Instant.parse("2026-02-01T10:00:04Z"),
          Instant.parse("2026-02-02T10:00:04Z"));

  private final String name;
  private Optional<String> url;
  private Optional<String> space = Optional.empty();
  private TokenKind token = TokenKind.JWT;
  private final SortedMap<String, String> principal = new TreeMap<>();
  private final List<CheckResult> checks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean interrupted;

  private Row(String name) {
    this.name = name;
    this.url = Optional.of("https://%s.example".formatted(name));
  }

  public static Row of(String name) {
    return new Row(name);
  }

  public Row at(String address) {
    url = Optional.of(address);
    return this;
  }

  public Row space(String id) {
    space = Optional.of(id);
    return this;
  }

  public Row token(TokenKind kind) {
    token = kind;
    return this;
  }

  public Row principal(String type) {
    principal.put("type", type);
    return this;
  }

  public Row passed(String check) {
    return passed(check, Map.of());
  }

  public Row passed(String check, long count) {
    return check(check, Status.PASSED, Optional.of(count), Optional.empty(), Map.of());
  }

  public Row passed(String check, Map<String, String> compared) {
    return check(check, Status.PASSED, Optional.empty(), Optional.empty(), compared);
  }

  public Row failed(String check) {
    return check(
        check,
        Status.FAILED,
        Optional.empty(),
        Optional.of(error("status", "500 came, and 200 was expected")),
        Map.of());
  }

  public Row skipped(String check) {
    return check(
        check,
        Status.SKIPPED,
        Optional.empty(),
        Optional.of(error("variable", "auth.principal is not known")),
        Map.of());
  }

  private static CheckError error(String type, String detail) {
    return new CheckError(type, detail, Optional.empty(), Optional.empty(), "");
  }

  private Row check(
      String check,
      Status status,
      Optional<Long> count,
      Optional<CheckError> error,
      Map<String, String> compared) {
    checks.add(
        new CheckResult(
            check, status, false, Duration.ofMillis(50), count, error, new TreeMap<>(compared)));
    return this;
  }

  public Row lacks(String what) {
    problems.add(new Problem("SLIP-821", Kind.NOT_CONFIGURED, what, "Set it."));
    return this;
  }

  public Row interrupted() {
    interrupted = true;
    return this;
  }

  public PreflightVerdict verdict() {
    return new PreflightVerdict(
        "release",
        environment(),
        new Principal(principal),
        false,
        checks,
        List.of(),
        interrupted,
        problems,
        PROVENANCE);
  }

  private Environment environment() {
    return new Environment(
        new EnvironmentConfig(
            name, url, Optional.empty(), Optional.empty(), new TreeMap<>(), new TreeMap<>(), 4),
        url,
        url.map(found -> "slipway.yml"),
        Optional.of(new Secret("a-secret-that-nobody-may-see")),
        Optional.of("the environment variable QA_TOKEN"),
        token,
        space,
        space.map(found -> "flags"),
        new TreeMap<>(),
        List.of(),
        problems,
        List.of());
  }
}

package dev.slipway.testkit;

import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.CheckResult;
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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds what one environment answered. */
final class SampleRow {

  static final String TARGET = "release";

  static final Provenance PROVENANCE =
      new Provenance(
          Optional.of(new CommitId("4f2a91c0".repeat(5))),
          Optional.of(new TreeId("b7e23d90".repeat(5))),
          false,
          "9d41c0e7".repeat(8),
          "0.1.0",
          Instant.parse("2026-11-20T09:30:00Z"),
          Instant.parse("2026-11-20T09:30:02Z"),
          Instant.parse("2026-11-21T09:30:02Z"));

  private final String name;
  private String url;
  private final SortedMap<String, String> principal = new TreeMap<>();
  private List<CheckResult> checks = List.of();
  private final List<Problem> leftovers = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean interrupted;

  private SampleRow(String name) {
    this.name = name;
    this.url = "https://%s.example.com".formatted(name);
    principal.put("type", "user");
    principal.put("username", "ada");
  }

  static SampleRow in(String environment) {
    return new SampleRow(environment);
  }

  static CheckResult check(
      String name, CheckResult.Status status, long millis, long count, Optional<CheckError> error) {
    return new CheckResult(
        name,
        status,
        false,
        Duration.ofMillis(millis),
        count > 0 ? Optional.of(count) : Optional.empty(),
        error,
        new TreeMap<>());
  }

  SampleRow url(String url) {
    this.url = url;
    return this;
  }

  SampleRow principal(String key, String value) {
    principal.put(key, value);
    return this;
  }

  SampleRow checks(List<CheckResult> checks) {
    this.checks = checks;
    return this;
  }

  SampleRow leftover(Problem leftover) {
    leftovers.add(leftover);
    return this;
  }

  SampleRow lacks(String what) {
    return lacks(new Problem("SLIP-821", Problem.Kind.NOT_CONFIGURED, what, "set it"));
  }

  SampleRow lacks(Problem problem) {
    problems.add(problem);
    return this;
  }

  SampleRow interrupted() {
    interrupted = true;
    return this;
  }

  PreflightVerdict verdict() {
    return new PreflightVerdict(
        TARGET,
        environment(),
        problems.isEmpty() ? new Principal(principal) : Principal.UNKNOWN,
        false,
        checks,
        leftovers,
        interrupted,
        problems,
        PROVENANCE);
  }

  private Environment environment() {
    boolean complete = problems.isEmpty();
    return new Environment(
        new EnvironmentConfig(
            name,
            Optional.empty(),
            Optional.of("QA_TOKEN"),
            Optional.empty(),
            new TreeMap<>(),
            new TreeMap<>(),
            4),
        complete ? Optional.of(url) : Optional.empty(),
        complete ? Optional.of("slipway.yml") : Optional.empty(),
        complete ? Optional.of(new Secret("qa_0123456789abcdefghij")) : Optional.empty(),
        complete ? Optional.of("the environment variable QA_TOKEN") : Optional.empty(),
        complete ? TokenKind.JWT : TokenKind.MISSING,
        complete ? Optional.of("7c1e") : Optional.empty(),
        complete ? Optional.of("--space-id") : Optional.empty(),
        new TreeMap<>(),
        List.of(),
        problems,
        List.of(
            new Problem(
                "SLIP-825",
                Problem.Kind.WARNING,
                "slipway.yml names a base URL for \"%s\", which a variable overrides"
                    .formatted(name),
                "delete one of them")));
  }
}

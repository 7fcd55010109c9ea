package dev.slipway.flow.qa;

import dev.slipway.engine.qa.secret.Redaction;
import dev.slipway.model.Snapshot;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.Principal;
import dev.slipway.model.qa.Secret;
import dev.slipway.port.read.Interruption;
import dev.slipway.port.read.Prober;
import dev.slipway.port.read.Schemas;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks one environment everything, in order, and takes away what was made by asking. Several
 * threads may use one of it.
 */
public final class CheckRun {

  /** A shorter value is a word or a number, which other texts have, too. */
  private static final int LEAST_SECRET = 8;

  private final Asking asking;
  private final Asking cleaning;
  private final SchemaFiles schemas;
  private final Map<String, String> variables;
  private final Interruption interruption;
  private final Clock clock;

  /**
   * @param prober stops when the run is interrupted
   * @param cleaner does not
   * @param files of the working tree: where schemas are
   * @param variables of the process, some of which programs see
   */
  public CheckRun(
      Prober prober,
      Prober cleaner,
      Schemas schemas,
      Snapshot files,
      Map<String, String> variables,
      Interruption interruption,
      Pause pause,
      Clock clock) {
    this.asking = new Asking(prober, interruption, pause, clock);
    this.cleaning = new Asking(cleaner, interruption, pause, clock);
    this.schemas = new SchemaFiles(schemas, files);
    this.variables = Map.copyOf(variables);
    this.interruption = interruption;
    this.clock = clock;
  }

  /**
   * Runs all checks, also after one that failed. What they made is taken away whatever happens.
   *
   * @param request tells the rest: whether to write, to clean up, and with which values
   * @param timeout of all of them
   * @throws dev.slipway.model.problem.ProblemException when a schema is missing or is none; nothing
   *     was asked then
   */
  public Ran run(
      Environment environment,
      List<CheckConfig> checks,
      PreflightRequest request,
      Duration timeout) {
    schemas.verify(checks);
    CheckRound round = round(environment, checks, request, clock.instant().plus(timeout));
    try {
      checks.forEach(round::take);
    } catch (RuntimeException reason) {
      round.cleanUp();
      throw round.brokenBy(reason);
    } finally {
      round.cleanUp();
    }
    return round.ran();
  }

  /** The same, but nothing is asked: each check tells what it would ask. */
  public Ran plan(Environment environment, List<CheckConfig> checks, PreflightRequest request) {
    CheckRound round = round(environment, checks, request, clock.instant());
    checks.forEach(round::plan);
    return round.ran();
  }

  private CheckRound round(
      Environment environment,
      List<CheckConfig> checks,
      PreflightRequest request,
      Instant deadline) {
    Redaction redaction = Redaction.of(secrets(environment, checks).toList());
    return new CheckRound(this, new RoundVariables(environment, request), deadline, redaction);
  }

  /** The token, and what programs are told besides. */
  private Stream<Secret> secrets(Environment environment, List<CheckConfig> checks) {
    Stream<String> told =
        checks.stream()
            .map(CheckConfig::ask)
            .filter(Ask.Program.class::isInstance)
            .flatMap(program -> ((Ask.Program) program).variables().stream())
            .flatMap(name -> Stream.ofNullable(variables.get(name)))
            .filter(value -> value.length() >= LEAST_SECRET);
    return Stream.concat(environment.token().stream(), told.map(Secret::new));
  }

  Asking asking() {
    return asking;
  }

  Asking cleaning() {
    return cleaning;
  }

  SchemaFiles schemas() {
    return schemas;
  }

  Interruption interruption() {
    return interruption;
  }

  Clock clock() {
    return clock;
  }

  /**
   * What came of it.
   *
   * @param leftOut how many checks were not asked for, because they write
   * @param leftBehind what was made and was to stay
   * @param leftovers what was made and could not be taken away
   */
  public record Ran(
      List<CheckResult> checks,
      Principal principal,
      int leftOut,
      List<String> leftBehind,
      List<Problem> leftovers,
      boolean interrupted) {

    /** Nothing was asked. */
    static final Ran NOTHING =
        new Ran(List.of(), Principal.UNKNOWN, 0, List.of(), List.of(), false);

    public Ran {
      checks = List.copyOf(checks);
      leftBehind = List.copyOf(leftBehind);
      leftovers = List.copyOf(leftovers);
    }
  }
}

package dev.slipway.testkit;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.engine.qa.environment.EnvironmentResolution;
import dev.slipway.engine.qa.environment.EnvironmentSources;
import dev.slipway.flow.qa.CheckRun;
import dev.slipway.flow.qa.CheckRun.Ran;
import dev.slipway.flow.qa.PreflightRequest;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.SchemaProblems;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.port.read.Interruption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A target {@code release} that is run against {@code dev}, with a clock that waits for nobody. */
public final class GateBench {

  /** A file that is there, and is no JSON Schema. */
  public static final String NO_SCHEMA = "none.json";

  private static final String NONE = "7";

  private static final String DEV = "environments: {dev: {baseUrl: \"http://localhost\"}}\n";

  private final QaConfig config;
  private final ScriptedProber prober;
  private final MovableClock clock = MovableClock.at("2026-02-01T12:00:00Z");
  private final List<Duration> waits = new ArrayList<>();
  private final SortedMap<String, String> set = new TreeMap<>();
  private Interruption interruption = Interruption.NEVER;
  private Optional<Integer> limit = Optional.empty();
  private boolean write;
  private boolean cleanup = true;

  private GateBench(QaConfig config, ScriptedProber prober) {
    this.config = config;
    this.prober = prober;
  }

  /**
   * @param checks a list in YAML, a line each
   */
  public static GateBench of(ScriptedProber prober, String... checks) {
    String yaml = DEV + "qa: {targets: {release: [" + String.join(", ", checks) + "]}}\n";
    return new GateBench(config(yaml), prober);
  }

  /**
   * @param vars of the environment, as in YAML
   * @param check in YAML
   */
  public static GateBench withVars(ScriptedProber prober, String vars, String check) {
    String dev = DEV.replace("}}", ", vars: %s}}".formatted(vars));
    return new GateBench(config(dev + "qa: {targets: {release: [" + check + "]}}\n"), prober);
  }

  /**
   * @param yaml what {@code slipway.yml} says
   */
  public static QaConfig config(String yaml) {
    return new ConfigFiles()
        .qa(MapSnapshot.of(NO_SCHEMA, NONE).with("slipway.yml", yaml), ConfigPaths.DEFAULT)
        .orElseThrow();
  }

  public GateBench writing() {
    write = true;
    return this;
  }

  public GateBench keeping() {
    cleanup = false;
    return writing();
  }

  public GateBench set(String name, String value) {
    set.put(name, value);
    return this;
  }

  public GateBench limit(int number) {
    limit = Optional.of(number);
    return this;
  }

  public GateBench until(Interruption requested) {
    interruption = requested;
    return this;
  }

  public MovableClock clock() {
    return clock;
  }

  /** The waits between tries. */
  public List<Duration> waits() {
    return List.copyOf(waits);
  }

  public Ran run() {
    return tools().run(environment(), config.targets().get("release"), request(), config.timeout());
  }

  public Ran plan() {
    return tools().plan(environment(), config.targets().get("release"), request());
  }

  private CheckRun tools() {
    return new CheckRun(
        prober,
        prober,
        (file, schema, json) -> schemas(file, schema),
        MapSnapshot.of(NO_SCHEMA, NONE),
        Map.of(),
        interruption,
        (time, interrupted) -> {
          waits.add(time);
          clock.pass(time);
        },
        clock);
  }

  private static List<String> schemas(String file, String schema) {
    if (schema.equals(NONE)) {
      throw new ProblemException(SchemaProblems.noSchema(file, "it is a number"));
    }
    return List.of();
  }

  private Environment environment() {
    return new EnvironmentResolution(
            new EnvironmentSources(
                Optional.of(config), "slipway.yml", Optional.empty(), "config.yml", Map.of()))
        .resolve("dev", Optional.empty());
  }

  private PreflightRequest request() {
    return new PreflightRequest(
        ConfigPaths.DEFAULT, "dev", "release", Optional.empty(), set, write, cleanup, limit);
  }

  /** As in {@code alive: passed}. */
  public static List<String> words(Ran ran) {
    return ran.checks().stream().map(GateBench::word).toList();
  }

  private static String word(CheckResult check) {
    return check.name() + ": " + check.error().map(error -> error.type()).orElse("passed");
  }
}

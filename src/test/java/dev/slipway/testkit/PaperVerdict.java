package dev.slipway.testkit;

import dev.slipway.engine.qa.Document;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A verdict as a file says it, without anything having been asked; all is well in it. */
public final class PaperVerdict {

  private final Map<String, Object> fields = new TreeMap<>();
  private final List<Map<String, Object>> rows = new ArrayList<>();

  private PaperVerdict(String schema) {
    fields.put("schema", schema);
    fields.put("version", 1);
    fields.put("outcome", "done");
    fields.put("ok", true);
    fields.put("skipped", false);
    fields.put("interrupted", false);
    fields.put("dirty", false);
  }

  /** A matrix of release, in which these environments passed. */
  public static PaperVerdict matrix(String... environments) {
    PaperVerdict verdict = new PaperVerdict("slipway/qa-matrix/v1").with("target", "release");
    verdict.fields.put("drift", Map.of("evaluated", true, "findings", List.of()));
    verdict.fields.put("envs", verdict.rows);
    for (String environment : environments) {
      verdict.row(environment, true, true);
    }
    return verdict;
  }

  /** A preflight of release. */
  public static PaperVerdict preflight(String environment) {
    return new PaperVerdict("slipway/qa-preflight/v1")
        .with("environment", environment)
        .with("preflight", Map.of("target", "release"))
        .with("checks", List.of(check("up", true)));
  }

  public PaperVerdict of(CommitId commit, TreeId tree, String config, Instant ended) {
    return with("commit", commit.hex())
        .with("tree", tree.hex())
        .with("config_hash", config)
        .with("ended_at", ended.toString());
  }

  /** A row of a matrix. */
  public PaperVerdict row(String environment, boolean executed, boolean ok) {
    rows.add(
        Map.of(
            "env",
            environment,
            "executed",
            executed,
            "preflight_ok",
            ok,
            "checks",
            executed ? List.of(check("up", true), check("tasks.list", ok)) : List.of()));
    return this;
  }

  /** A row of a matrix that says of itself to have passed, whatever its checks say. */
  public PaperVerdict claiming(String environment, List<Map<String, Object>> checks) {
    rows.add(Map.of("env", environment, "executed", true, "preflight_ok", true, "checks", checks));
    return this;
  }

  public static Map<String, Object> check(String name, boolean ok) {
    return Map.of("name", name, "ok", ok);
  }

  /** A difference that is no error only where it says so. */
  public PaperVerdict differing(String code, String check, String severity) {
    return with(
        "drift",
        Map.of(
            "evaluated",
            true,
            "findings",
            List.of(Map.of("code", code, "check", check, "severity", severity))));
  }

  public PaperVerdict with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  public PaperVerdict without(String name) {
    fields.remove(name);
    return this;
  }

  /** As it is written. */
  public String text() {
    return Document.of(fields).sealed().text();
  }
}

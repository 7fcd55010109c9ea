package dev.slipway.engine.qa;

import dev.slipway.engine.text.PlainJson;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.CheckResult.Status;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.Principal;
import dev.slipway.model.qa.Provenance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A verdict on one environment as a document: version 1 of what operators' scripts read. */
public final class PreflightDocument {

  private static final String COMMAND = "qa preflight";

  private PreflightDocument() {}

  public static Document of(PreflightVerdict verdict) {
    Map<String, @Nullable Object> fields = new TreeMap<>(provenance(verdict.provenance()));
    List<Map<String, @Nullable Object>> checks =
        verdict.checks().stream().map(PreflightDocument::check).toList();
    fields.put("version", 1);
    fields.put("ok", verdict.ok());
    fields.put("skipped", !verdict.executed());
    fields.put("interrupted", verdict.interrupted());
    fields.put("summary", summary(verdict));
    fields.put("details", checks);
    fields.put("checks", checks);
    fields.put("checks_left_out", verdict.leftOut());
    fields.put("left_behind", verdict.leftBehind());
    fields.put("environment", verdict.environment().name());
    fields.put("space_id", verdict.environment().space().orElse(null));
    fields.put("principal", principal(verdict.principal()));
    fields.put("mode", mode(verdict));
    fields.put("artifacts", Map.of());
    fields.put("preflight", preflight(verdict));
    return Document.of(fields);
  }

  /** What every verdict says of where it comes from. */
  public static Map<String, @Nullable Object> provenance(Provenance provenance) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("commit", provenance.commit().map(CommitId::hex).orElse(null));
    fields.put("tree", provenance.tree().map(TreeId::hex).orElse(null));
    fields.put("dirty", provenance.dirty());
    fields.put("config_hash", provenance.config());
    fields.put("tool_version", provenance.tool());
    fields.put("started_at", provenance.started().toString());
    fields.put("ended_at", provenance.ended().toString());
    fields.put("expires_at", provenance.expires().toString());
    return fields;
  }

  private static Map<String, @Nullable Object> summary(PreflightVerdict verdict) {
    List<String> failed = verdict.failed().stream().map(CheckResult::name).toList();
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("command", COMMAND);
    fields.put("environment", verdict.environment().name());
    fields.put("space_id", verdict.environment().space().orElse(null));
    fields.put("principal_type", verdict.principal().type().orElse(null));
    fields.put("mode", mode(verdict));
    fields.put("checks_total", verdict.checks().size());
    fields.put("checks_failed", failed.size());
    fields.put("failed_checks", failed);
    fields.put("target", verdict.target());
    fields.put("preflight_passed", verdict.ok());
    return fields;
  }

  private static String mode(PreflightVerdict verdict) {
    return verdict.write() ? "write" : "read_only";
  }

  private static Map<String, @Nullable Object> preflight(PreflightVerdict verdict) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("target", verdict.target());
    fields.put("passed", verdict.ok());
    fields.put("generated_at_unix", verdict.provenance().ended().getEpochSecond());
    fields.put("command", COMMAND);
    return fields;
  }

  /** The three names of old, and whatever else was captured of it. */
  private static Map<String, @Nullable Object> principal(Principal principal) {
    Map<String, @Nullable Object> fields = new TreeMap<>(principal.captured());
    fields.remove("type");
    fields.putIfAbsent("username", null);
    fields.putIfAbsent("bound_agent", null);
    fields.put("principal_type", principal.type().orElse(null));
    return fields;
  }

  /** One check, as a row of a matrix has it too. */
  public static Map<String, @Nullable Object> check(CheckResult check) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("name", check.name());
    fields.put("ok", check.passed());
    fields.put("duration_ms", check.took().toMillis());
    check.count().ifPresent(count -> fields.put("count", count));
    check.error().ifPresent(error -> fields.put("error", error(error)));
    if (check.status() == Status.SKIPPED) {
      fields.put("skipped", true);
    }
    if (!check.compared().isEmpty()) {
      fields.put("compared", compared(check.compared()));
    }
    return fields;
  }

  private static Map<String, @Nullable Object> compared(Map<String, String> texts) {
    Map<String, @Nullable Object> values = new TreeMap<>();
    texts.forEach((path, text) -> values.put(path, json(text)));
    return values;
  }

  /**
   * Of an HTTP answer that was not as expected, {@code detail} is what came, and {@code reason}
   * what is wrong with it; of anything else, {@code detail} is what is wrong.
   */
  private static Map<String, @Nullable Object> error(CheckError error) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("type", error.type());
    error.status().ifPresent(status -> fields.put("status_code", status));
    error.url().ifPresent(url -> fields.put("url", url));
    if (error.body().isEmpty()) {
      fields.put("detail", error.detail());
    } else {
      fields.put("reason", error.detail());
      fields.put("detail", json(error.body()));
    }
    return fields;
  }

  /** What a text says as JSON; the text itself where it is none. */
  private static @Nullable Object json(String text) {
    Optional<PlainJson.Parsed> parsed = PlainJson.read(text);
    return parsed.isPresent() ? parsed.get().value() : text;
  }
}

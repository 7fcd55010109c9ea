package dev.slipway.engine.qa;

import dev.slipway.engine.qa.environment.ArtifactName;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.qa.Drift;
import dev.slipway.model.qa.DriftFinding;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The document that is printed and kept of a matrix: requirements A8, and 10.5 for the drift. */
public final class MatrixDocument {

  private static final String COMMAND = "qa matrix";

  private final MatrixVerdict verdict;
  private final Optional<String> folder;

  private MatrixDocument(MatrixVerdict verdict, Optional<String> folder) {
    this.verdict = verdict;
    this.folder = folder;
  }

  /**
   * The document, not sealed yet.
   *
   * @param folder where artifacts go, absolute; empty where none are left
   */
  public static Document of(MatrixVerdict verdict, Optional<String> folder) {
    return new MatrixDocument(verdict, folder).document();
  }

  private Document document() {
    List<Map<String, @Nullable Object>> rows =
        verdict.rows().stream().map(row -> MatrixRow.of(row, folder)).toList();
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("version", 1L);
    fields.put("ok", verdict.ok());
    fields.put("skipped", verdict.skipped());
    fields.put("interrupted", verdict.interrupted());
    fields.put("summary", summary());
    fields.put("target", verdict.target());
    fields.put("details", rows);
    fields.put("envs", rows);
    fields.put("drift", drift(verdict.drift()));
    fields.put("generated_at_unix", verdict.provenance().started().getEpochSecond());
    folder.ifPresent(
        place -> fields.put("artifact_path", "%s/%s".formatted(place, ArtifactName.MATRIX.file())));
    fields.putAll(PreflightDocument.provenance(verdict.provenance()));
    return Document.of(fields);
  }

  private Map<String, @Nullable Object> summary() {
    Map<String, @Nullable Object> summary = new TreeMap<>();
    summary.put("command", COMMAND);
    summary.put("target", verdict.target());
    summary.put("env_count", (long) verdict.rows().size());
    summary.put(
        "failed_envs", names(verdict.executed().stream().filter(row -> !row.ok()).toList()));
    summary.put(
        "skipped_envs", names(verdict.rows().stream().filter(row -> !row.executed()).toList()));
    summary.put("warnings", warnings());
    summary.put("drift", word(verdict.drift()));
    reason().ifPresent(reason -> summary.put("reason", reason));
    return summary;
  }

  private static List<String> names(List<PreflightVerdict> rows) {
    return rows.stream().map(row -> row.environment().name()).toList();
  }

  private long warnings() {
    return verdict.problems().stream().filter(each -> each.kind() == Kind.WARNING).count()
        + verdict.rows().stream().mapToLong(row -> row.environment().warnings().size()).sum();
  }

  /** Never that there is none where nobody compared. */
  private static String word(Drift drift) {
    if (!drift.errors().isEmpty()) {
      return "found";
    }
    return drift.evaluated() ? "none" : "not evaluated";
  }

  /** What weighs most of all that makes it not ok. */
  private Optional<String> reason() {
    return verdict.problems().stream()
        .filter(each -> each.kind() != Kind.WARNING)
        .findFirst()
        .map(Problem::what);
  }

  private static Map<String, @Nullable Object> drift(Drift drift) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("evaluated", drift.evaluated());
    fields.put("findings", drift.findings().stream().map(MatrixDocument::finding).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> finding(DriftFinding finding) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("code", finding.rule().name());
    fields.put("check", finding.check());
    finding.path().ifPresent(path -> fields.put("path", path));
    fields.put("values", finding.values());
    fields.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    finding
        .allowed()
        .ifPresent(
            allowed ->
                fields.put(
                    "allowed",
                    Map.of("reason", allowed.reason(), "until", allowed.until().toString())));
    return fields;
  }
}

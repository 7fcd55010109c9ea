package dev.slipway.engine.qa;

import dev.slipway.engine.qa.environment.ArtifactName;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a run in CI: requirements A9. There are no child processes, so exit statuses are
 * those that the commands would have had, and the tails what they would have complained of.
 */
public final class CiDocument {

  private static final int TAIL = 4000;

  private final CiVerdict verdict;

  private CiDocument(CiVerdict verdict) {
    this.verdict = verdict;
  }

  /** The document, not sealed yet. */
  public static Document of(CiVerdict verdict) {
    return new CiDocument(verdict).document();
  }

  private Document document() {
    MatrixVerdict matrix = verdict.matrix();
    Document whole = MatrixDocument.of(matrix, Optional.of(verdict.artifacts() + "/matrix"));
    Map<String, @Nullable Object> fields =
        new TreeMap<>(PreflightDocument.provenance(matrix.provenance()));
    fields.put("version", 1);
    fields.put("ok", matrix.ok());
    fields.put("skipped", matrix.skipped());
    fields.put("skip_reason", matrix.skipped() ? reason().orElse(null) : null);
    fields.put("reason", reason().orElse(null));
    fields.put("interrupted", matrix.interrupted());
    fields.put("target", matrix.target());
    fields.put("require_matrix", matrix.requireAll());
    fields.put("requested_envs", verdict.requested());
    fields.put("configured_envs", configured());
    fields.put("skipped_envs", skipped());
    fields.put("artifact_dir", verdict.artifacts());
    fields.put("config_dir", null);
    fields.put("envs", rows());
    fields.put("matrix_ok", matrix.ok());
    fields.put("matrix_artifact", artifact("matrix/" + ArtifactName.MATRIX.file()));
    fields.put("matrix_returncode", status(matrix.problems(), matrix.interrupted()));
    fields.put("drift", whole.fields().get("drift"));
    fields.put("summary", whole.fields().get("summary"));
    fields.put("summary_artifact", artifact(ArtifactName.CI.file()));
    return Document.of(fields);
  }

  private Optional<String> reason() {
    return verdict.matrix().problems().stream()
        .filter(each -> each.kind() != Kind.WARNING)
        .findFirst()
        .map(Problem::what);
  }

  private List<String> configured() {
    return verdict.requested().stream()
        .filter(name -> !verdict.missing().containsKey(name))
        .toList();
  }

  private List<Map<String, Object>> skipped() {
    return verdict.requested().stream()
        .filter(verdict.missing()::containsKey)
        .map(name -> Map.<String, Object>of("env", name, "missing", verdict.missing().get(name)))
        .toList();
  }

  private List<Map<String, @Nullable Object>> rows() {
    return verdict.matrix().rows().stream()
        .filter(row -> !verdict.missing().containsKey(row.environment().name()))
        .map(this::row)
        .toList();
  }

  private Map<String, @Nullable Object> row(PreflightVerdict row) {
    Environment environment = row.environment();
    List<Problem> found = MatrixReasons.of(row).toList();
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("env", environment.name());
    fields.put("base_url", environment.baseUrl().orElse(null));
    fields.put("space_id", environment.space().orElse(null));
    fields.put("doctor_ok", environment.isComplete());
    fields.put("doctor_artifact", artifact(ArtifactName.doctor(environment.name())));
    fields.put("doctor_returncode", status(environment.problems(), false));
    fields.put("doctor_stderr_tail", tail(environment.problems()));
    fields.put("preflight_ok", row.ok());
    fields.put(
        "preflight_artifact",
        row.executed() ? artifact(ArtifactName.preflight(environment.name())) : null);
    fields.put("preflight_returncode", status(found, row.interrupted()));
    fields.put("preflight_stderr_tail", tail(found));
    return fields;
  }

  private String artifact(String file) {
    return "%s/%s".formatted(verdict.artifacts(), file);
  }

  private static int status(List<Problem> problems, boolean interrupted) {
    Stream<Integer> statuses = problems.stream().map(Problem::kind).map(CiDocument::status);
    return interrupted ? 130 : statuses.filter(each -> each > 0).min(Integer::compare).orElse(0);
  }

  private static int status(Kind kind) {
    return switch (kind) {
      case REQUEST, REMOTE -> 1;
      case GATE, WAITING, DECLINED -> 2;
      case NOT_CONFIGURED -> 3;
      case WARNING -> 0;
    };
  }

  private static String tail(List<Problem> problems) {
    String all = problems.stream().map(Problem::what).collect(Collectors.joining("\n"));
    return all.substring(Math.max(0, all.length() - TAIL));
  }
}

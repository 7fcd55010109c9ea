package dev.slipway.engine.qa;

import dev.slipway.engine.qa.environment.ArtifactName;
import dev.slipway.engine.qa.environment.BaseUrl;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.TokenKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One environment in the document of a matrix. */
final class MatrixRow {

  private MatrixRow() {}

  /**
   * The row as JSON.
   *
   * @param folder where artifacts go; empty where none are left
   */
  static Map<String, @Nullable Object> of(PreflightVerdict row, Optional<String> folder) {
    Environment environment = row.environment();
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("env", environment.name());
    fields.put("requested_env", environment.name());
    fields.put("selected_env", environment.name());
    fields.put("principal_intent", intent(row));
    fields.put("auth_source", environment.tokenSource().orElse(null));
    fields.put("token_kind", environment.tokenKind().word());
    fields.put("base_url", environment.baseUrl().orElse(null));
    fields.put("host", environment.baseUrl().map(url -> new BaseUrl(url).host()).orElse(null));
    fields.put("space_id", environment.space().orElse(null));
    fields.put("warnings", told(environment.warnings()));
    fields.put("doctor_ok", environment.isComplete());
    fields.put("doctor_problems", told(environment.problems()));
    fields.put("preflight_ok", row.ok());
    fields.put("executed", row.executed());
    fields.put("artifact_path", artifact(row, folder).orElse(null));
    fields.put("preflight_error", error(row).orElse(null));
    fields.put("checks", row.checks().stream().map(PreflightDocument::check).toList());
    return fields;
  }

  /** What was asked is kept; of what was not there is nothing to keep. */
  private static Optional<String> artifact(PreflightVerdict row, Optional<String> folder) {
    return folder
        .filter(place -> row.executed())
        .map(place -> "%s/%s".formatted(place, ArtifactName.preflight(row.environment().name())));
  }

  /** Who we are there, and unknown where no check has learned it. */
  private static String intent(PreflightVerdict row) {
    return row.environment().tokenKind() == TokenKind.MISSING
        ? "missing"
        : row.principal().type().orElse("unknown");
  }

  private static List<Map<String, @Nullable Object>> told(List<Problem> problems) {
    return problems.stream().map(MatrixRow::told).toList();
  }

  private static Map<String, @Nullable Object> told(Problem problem) {
    return new TreeMap<>(Map.of("code", problem.code(), "reason", problem.what()));
  }

  private static Optional<String> error(PreflightVerdict row) {
    return MatrixReasons.of(row).map(Problem::what).reduce((one, next) -> one + " " + next);
  }
}

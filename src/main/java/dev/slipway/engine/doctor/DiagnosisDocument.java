package dev.slipway.engine.doctor;

import dev.slipway.engine.doctor.Finding.Mark;
import dev.slipway.engine.qa.Document;
import dev.slipway.engine.qa.PreflightDocument;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.ConfigOrigin;
import dev.slipway.model.qa.Provenance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down what a doctor found; the fields of requirements A6, where they have a meaning. */
public final class DiagnosisDocument {

  private DiagnosisDocument() {}

  /** Not sealed, and without what only the command knows. */
  public static Document of(Diagnosis diagnosis, Provenance provenance) {
    Map<String, @Nullable Object> fields =
        new LinkedHashMap<>(PreflightDocument.provenance(provenance));
    fields.put("version", 1);
    fields.put("interrupted", false);
    fields.put("ok", diagnosis.health() == Diagnosis.Health.SOUND);
    fields.put("selected_env", diagnosis.environment().orElse(null));
    fields.put("runtime_config", runtime(diagnosis.sources()).orElse(null));
    fields.put("effective", effective(diagnosis.effective()));
    fields.put("sources", diagnosis.sources().stream().map(DiagnosisDocument::source).toList());
    fields.put(
        "warnings", diagnosis.findings(Mark.WARNING).flatMap(DiagnosisDocument::warning).toList());
    fields.put("problems", diagnosis.problems().stream().map(DiagnosisDocument::problem).toList());
    fields.put(
        "findings", diagnosis.sections().stream().flatMap(DiagnosisDocument::findings).toList());
    diagnosis.repository().ifPresent(there -> fields.put("repository", repository(there)));
    diagnosis.probe().ifPresent(probe -> fields.put("probe", probe(probe)));
    return Document.of(fields);
  }

  /** The configuration file that counts. */
  private static Optional<String> runtime(List<ConfigOrigin> sources) {
    return sources.stream()
        .filter(each -> each.name().equals("slipway.yml") && each.exists())
        .map(ConfigOrigin::place)
        .findFirst();
  }

  private static Map<String, @Nullable Object> effective(Effective effective) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("auth_source", effective.authSource().orElse(null));
    fields.put("token_kind", effective.kind().word());
    fields.put("token", effective.token().orElse(null));
    fields.put("base_url", effective.baseUrl().orElse(null));
    fields.put("base_url_source", effective.baseUrlSource().orElse(null));
    fields.put("host", effective.host().orElse(null));
    fields.put("space_id", effective.space().orElse(null));
    fields.put("space_source", effective.spaceSource().orElse(null));
    fields.put("principal_intent", effective.principal());
    return fields;
  }

  private static Map<String, Object> source(ConfigOrigin source) {
    return Map.of(
        "name", source.name(),
        "path", source.place(),
        "exists", source.exists(),
        "used", source.used(),
        "ignored", source.ignored(),
        "reason", source.reason(),
        "keys", source.keys());
  }

  private static Stream<Map<String, String>> warning(Finding finding) {
    return finding.problem().stream()
        .map(
            problem ->
                Map.of(
                    "code", problem.code(),
                    "name", finding.name(),
                    "reason", problem.what(),
                    "remedy", problem.remedy()));
  }

  private static Map<String, String> problem(Problem problem) {
    return Map.of("code", problem.code(), "reason", problem.what());
  }

  private static Stream<Map<String, @Nullable Object>> findings(Section section) {
    return section.findings().stream().map(each -> finding(section.title(), each));
  }

  private static Map<String, @Nullable Object> finding(String section, Finding finding) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("section", section);
    fields.put("mark", finding.mark().name().toLowerCase(Locale.ROOT));
    fields.put("name", finding.name());
    fields.put("fact", finding.fact());
    fields.put("code", finding.problem().map(Problem::code).orElse(null));
    fields.put("remedy", finding.problem().map(Problem::remedy).orElse(null));
    return fields;
  }

  private static Map<String, @Nullable Object> repository(Diagnosis.RepositorySeen there) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("remote", there.remote().orElse(null));
    fields.put("url", there.url().orElse(null));
    fields.put("forge", there.forge());
    fields.put("branch", there.branch().orElse(null));
    fields.put("next_command", there.next().orElse(null));
    fields.put("needs_push", there.needs());
    return fields;
  }

  private static Map<String, @Nullable Object> probe(Diagnosis.ProbeSeen probe) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("ok", probe.code().isEmpty());
    fields.put("code", probe.code().orElse(null));
    fields.put("detail", probe.detail().orElse(null));
    return fields;
  }
}

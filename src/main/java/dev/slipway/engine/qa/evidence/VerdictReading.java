package dev.slipway.engine.qa.evidence;

import dev.slipway.engine.qa.Document;
import dev.slipway.engine.qa.evidence.Evidence.Comparison;
import dev.slipway.engine.qa.evidence.Evidence.Origin;
import dev.slipway.engine.qa.evidence.Evidence.Row;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import java.util.List;
import java.util.Optional;

/** Reads a verdict from its document. */
final class VerdictReading {

  private static final String PREFLIGHT = "slipway/qa-preflight/v1";
  private static final String MATRIX = "slipway/qa-matrix/v1";
  private static final String VERSION = "1";

  private final String path;
  private final Document document;
  private final Fields fields;

  VerdictReading(String path, Document document) {
    this.path = path;
    this.document = document;
    this.fields = new Fields(document.fields());
  }

  static boolean isOurs(Document document) {
    return List.of(PREFLIGHT, MATRIX).contains(document.fields().getOrDefault("schema", ""));
  }

  Exhibit exhibit() {
    if (!document.intact()) {
      return edited("its digest does not fit what it says");
    }
    if (!String.valueOf(document.fields().get("version")).equals(VERSION)) {
      return edited("only version %s of verdicts is relied on".formatted(VERSION));
    }
    try {
      return evidence();
    } catch (Fields.Lacking e) {
      return edited("it lacks '%s'".formatted(e.getMessage()));
    }
  }

  private EditedVerdict edited(String reason) {
    return new EditedVerdict(
        path,
        fields.find(this::target).orElse(""),
        fields.find(this::asked).orElse(List.of()),
        reason);
  }

  /** Not where it was only planned, or its files could not be written. */
  private boolean isOk() {
    return fields.flag("ok") && fields.text("outcome").equals("done");
  }

  private Evidence evidence() {
    return new Evidence(
        path,
        fields.text("digest"),
        target(),
        rows(),
        isMatrix() ? Optional.of(comparison()) : Optional.empty(),
        origin(),
        isOk(),
        fields.flag("interrupted"),
        fields.instant("ended_at"));
  }

  private boolean isMatrix() {
    return fields.text("schema").equals(MATRIX);
  }

  private String target() {
    return isMatrix() ? fields.text("target") : fields.object("preflight").text("target");
  }

  private List<String> asked() {
    return rows().stream().filter(Row::executed).map(Row::environment).toList();
  }

  private List<Row> rows() {
    return isMatrix()
        ? fields.objects("envs").stream().map(VerdictReading::row).toList()
        : List.of(row(fields.text("environment"), !fields.flag("skipped"), isOk(), fields));
  }

  private static Row row(Fields row) {
    return row(row.text("env"), row.flag("executed"), row.flag("preflight_ok"), row);
  }

  /** It passed where it says so and each of its checks does, of which there is one at least. */
  private static Row row(String environment, boolean executed, boolean ok, Fields row) {
    List<Fields> checks = row.objects("checks");
    List<String> failed =
        checks.stream()
            .filter(check -> !check.flag("ok"))
            .map(check -> check.text("name"))
            .toList();
    return new Row(environment, executed, ok && !checks.isEmpty() && failed.isEmpty(), failed);
  }

  private Comparison comparison() {
    Fields drift = fields.object("drift");
    return new Comparison(
        drift.flag("evaluated"),
        drift.objects("findings").stream()
            .filter(finding -> finding.text("severity").equals("error"))
            .map(finding -> (finding.text("code") + " " + finding.text("check")).strip())
            .toList());
  }

  private Origin origin() {
    return new Origin(
        fields.maybe("commit").map(fields.read("commit", CommitId::new)),
        fields.maybe("tree").map(fields.read("tree", TreeId::new)),
        fields.flag("dirty"),
        fields.text("config_hash"));
  }
}

package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.Node;
import dev.slipway.engine.manifest.place.Node.Mapping;
import dev.slipway.engine.manifest.place.Node.Scalar;
import dev.slipway.engine.manifest.place.Splice;
import dev.slipway.engine.manifest.place.YamlText;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * The chart's own {@code version} in a {@code Chart.yaml}, never its {@code appVersion}; added at
 * the end where it is missing.
 */
public final class ChartYaml implements Places {

  private static final String FILE = "Chart.yaml";

  /** The name of the chart; empty when the text gives none. */
  public static Optional<String> name(String text) {
    return YamlText.parse(FILE, text).stream()
        .findFirst()
        .flatMap(chart -> chart.at("name"))
        .flatMap(Node::text);
  }

  @Override
  public List<Splice> find(String text, VersionChange change) {
    Mapping chart = chart(text, change);
    String version = change.to().toString();
    return List.of(
        chart
            .get("version")
            .filter(Scalar.class::isInstance)
            .map(node -> ((Scalar) node).becomes(version))
            .orElseGet(() -> lineAfter(chart, text, version)));
  }

  private static Mapping chart(String text, VersionChange change) {
    List<Node> documents = YamlText.parse(change.path(), text);
    if (documents.size() == 1
        && documents.get(0) instanceof Mapping chart
        && text.charAt(chart.span().start()) != '{'
        && !chart.repeated().contains("version")) {
      return chart;
    }
    throw new ProblemException(EditProblems.notAChart(change.path()));
  }

  private static Splice lineAfter(Mapping chart, String text, String version) {
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    int end = text.indexOf('\n', chart.span().end());
    return end < 0
        ? Splice.insert(text.length(), lineEnd + "version: " + version)
        : Splice.insert(end + 1, "version: " + version + lineEnd);
  }
}

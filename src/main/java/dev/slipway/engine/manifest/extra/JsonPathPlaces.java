package dev.slipway.engine.manifest.extra;

import dev.slipway.engine.manifest.Places;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.engine.manifest.VersionText;
import dev.slipway.engine.manifest.place.JsonPathQuery;
import dev.slipway.engine.manifest.place.Node;
import dev.slipway.engine.manifest.place.Node.Scalar;
import dev.slipway.engine.manifest.place.Splice;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts that a JSONPath leads to. In YAML and TOML all of a text is the version; in JSON the
 * first version in it moves, and the rest stays.
 */
record JsonPathPlaces(Structure structure, String jsonPath) implements Places {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u.{4}|.)");

  /** {@code @.name.value}, as release-please wants a TOML text to be asked for in a filter. */
  private static final Pattern WRAPPED = Pattern.compile("(@[\\w.\\[\\]'\"-]*)\\.value\\b");

  @Override
  public List<Splice> find(String text, VersionChange change) {
    List<Node> found = nodes(structure.documents(change.path(), text), change);
    List<Scalar> texts = found.stream().flatMap(JsonPathPlaces::text).toList();
    if (texts.isEmpty() && !found.isEmpty()) {
      throw new ProblemException(EditProblems.notText(change.path(), "jsonpath " + jsonPath));
    }
    return texts.stream().flatMap(scalar -> splice(scalar, text, change)).toList();
  }

  private List<Node> nodes(List<Node> documents, VersionChange change) {
    List<Node> found = nodes(documents, new JsonPathQuery(change.path(), jsonPath));
    return found.isEmpty() && structure == Structure.TOML
        ? nodes(documents, new JsonPathQuery(change.path(), unwrapped()))
        : found;
  }

  private static List<Node> nodes(List<Node> documents, JsonPathQuery query) {
    return documents.stream().flatMap(document -> query.find(document).stream()).toList();
  }

  private String unwrapped() {
    return WRAPPED.matcher(jsonPath).replaceAll("$1");
  }

  private static Stream<Scalar> text(Node node) {
    return node instanceof Scalar scalar && scalar.text().isPresent()
        ? Stream.of(scalar)
        : Stream.empty();
  }

  private Stream<Splice> splice(Scalar scalar, String text, VersionChange change) {
    String version = change.to().toString();
    if (structure != Structure.JSON) {
      return Stream.of(scalar.becomes(version));
    }
    return VersionText.find(withoutEscapes(scalar.span().of(text)), change).stream()
        .map(span -> new Splice(span, version).shifted(scalar.span().start()));
  }

  /** The same length, so that {@code \\u0031.2.3} is not taken for 31.2.3. */
  private static String withoutEscapes(String quoted) {
    return ESCAPE.matcher(quoted).replaceAll(escape -> " ".repeat(escape.group().length()));
  }
}

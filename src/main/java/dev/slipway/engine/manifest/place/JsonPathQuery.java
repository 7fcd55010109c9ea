package dev.slipway.engine.manifest.place;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.PathNotFoundException;
import dev.slipway.engine.jsonpath.NoMapping;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JSONPath in the dialect that release-please's configuration is written in (jsonpath-plus), as
 * far as it is no JavaScript: names, indices, slices, unions, {@code *}, {@code ..} and filters
 * that compare.
 */
public final class JsonPathQuery {

  /** {@code [(@.length-2)]}: an item counted from the end. */
  private static final Pattern FROM_END = Pattern.compile("\\[\\(@\\.length\\s*-\\s*(\\d+)\\)]");

  /** {@code .0}: a key, or an index written as one. */
  private static final Pattern INDEX_AS_KEY = Pattern.compile("\\.(\\d+)(?=[.\\[]|\\z)");

  private static final Pattern WITHOUT_TEXTS = Pattern.compile("[^'\"]*");

  private final String file;
  private final String expression;
  private final List<JsonPath> readings;

  /**
   * Reads the expression.
   *
   * @param file that it is meant for, for messages
   * @throws ProblemException {@code SLIP-507} when it is no JSONPath
   */
  public JsonPathQuery(String file, String expression) {
    this.file = file;
    this.expression = expression;
    try {
      this.readings = readings(expression).map(JsonPath::compile).toList();
    } catch (JsonPathException | IllegalArgumentException e) {
      throw unreadable(e);
    }
  }

  private static Stream<String> readings(String expression) {
    String rooted = expression.startsWith(".") ? "$" + expression : expression;
    String path = FROM_END.matcher(rooted).replaceAll("[-$1]");
    return WITHOUT_TEXTS.matcher(path).matches()
        ? Stream.of(path, INDEX_AS_KEY.matcher(path).replaceAll("[$1]")).distinct()
        : Stream.of(path);
  }

  /**
   * What the expression leads to from {@code root}, in the order of the text.
   *
   * @throws ProblemException {@code SLIP-506} when it names one place and a key on the way stands
   *     there twice; {@code SLIP-507} when a filter compares what cannot be compared
   */
  public List<Node> find(Node root) {
    return readings.stream()
        .map(reading -> find(root, reading))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Node> find(Node root, JsonPath path) {
    NodeProvider nodes = new NodeProvider();
    List<Object> found = read(root, path, nodes);
    if (path.isDefinite() && !nodes.repeatedKeys().isEmpty()) {
      String key = nodes.repeatedKeys().iterator().next();
      throw new ProblemException(EditProblems.repeatedKey(file, expression, key));
    }
    return found.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
  }

  private List<Object> read(Node root, JsonPath path, NodeProvider nodes) {
    try {
      return path.read(root, walkingOver(nodes));
    } catch (PathNotFoundException e) {
      return List.of();
    } catch (JsonPathException e) {
      throw unreadable(e);
    }
  }

  private static Configuration walkingOver(NodeProvider nodes) {
    return Configuration.builder()
        .jsonProvider(nodes)
        .mappingProvider(new NoMapping())
        .options(Option.ALWAYS_RETURN_LIST)
        .build();
  }

  private ProblemException unreadable(RuntimeException e) {
    return new ProblemException(EditProblems.badJsonPath(file, expression, e.getMessage()), e);
  }
}

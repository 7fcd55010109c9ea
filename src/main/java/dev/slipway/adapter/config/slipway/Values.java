package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.shape.OrNone;
import dev.slipway.adapter.config.shape.Words;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.adapter.config.tree.Node.Text;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.BranchName;
import dev.slipway.model.flow.Template;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The values of an object that is complete and of its shape. */
record Values(Fields fields) {

  /** An object that says nothing. */
  static final Values NONE = new Values(new Fields(Place.all(""), Map.of()));

  private static final Map<String, Duration> UNITS =
      Map.of(
          "ms", Duration.ofMillis(1),
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1));

  Node node(String key) {
    return fields.value(key).orElseThrow(() -> new IllegalStateException("no default: " + key));
  }

  /** An object that need not be there. */
  Optional<Values> section(String key) {
    return fields.value(key).map(node -> new Values((Fields) node));
  }

  /** A text that need not be there. */
  Optional<String> maybe(String key) {
    return fields.value(key).flatMap(Node::text);
  }

  /** Names and texts; numbers and switches as they are written. */
  SortedMap<String, String> strings(String key) {
    SortedMap<String, String> strings = new TreeMap<>();
    byName(key).forEach((name, node) -> strings.put(name, Effective.plain(node)));
    return strings;
  }

  /** Names and numbers. */
  SortedMap<String, Integer> counts(String key) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    byName(key).forEach((name, node) -> counts.put(name, (int) ((Amount) node).value()));
    return counts;
  }

  /** Names and values, as JSON texts. */
  SortedMap<String, String> json(String key) {
    SortedMap<String, String> json = new TreeMap<>();
    byName(key).forEach((name, node) -> json.put(name, Effective.jsonOf(node)));
    return json;
  }

  Values values(String key) {
    return new Values((Fields) node(key));
  }

  /**
   * Where values that do not go together are told of: the first that the file itself has, for
   * nobody can mend a preset.
   */
  static Place placeOf(Node... values) {
    return Arrays.stream(values)
        .map(Node::place)
        .filter(place -> place.line() > 0 && !place.source().startsWith(Presets.SOURCE))
        .findFirst()
        .orElse(values[0].place());
  }

  boolean has(String key) {
    return fields.value(key).isPresent();
  }

  /** Objects in a list; none where the key is not written. */
  List<Values> list(String key) {
    return has(key) ? values((Items) node(key)) : List.of();
  }

  private static List<Values> values(Items items) {
    return items.values().stream().map(item -> new Values((Fields) item)).toList();
  }

  /** Names and the objects that they stand for; none where the key is not written. */
  Map<String, Values> named(String key) {
    Map<String, Values> named = new LinkedHashMap<>();
    byName(key).forEach((name, node) -> named.put(name, new Values((Fields) node)));
    return named;
  }

  /** Names and the lists of objects that they stand for. */
  Map<String, List<Values>> lists(String key) {
    Map<String, List<Values>> named = new LinkedHashMap<>();
    byName(key).forEach((name, node) -> named.put(name, values((Items) node)));
    return named;
  }

  /** The names of an object, as texts where they stand. */
  List<Node> keys(String key) {
    return ((Fields) node(key))
        .byKey().entrySet().stream()
            .<Node>map(entry -> new Text(entry.getValue().keyPlace(), entry.getKey()))
            .toList();
  }

  private Map<String, Node> byName(String key) {
    Map<String, Node> named = new LinkedHashMap<>();
    if (has(key)) {
      ((Fields) node(key)).byKey().forEach((name, field) -> named.put(name, field.value()));
    }
    return named;
  }

  List<String> texts(String key) {
    return items(key).stream().map(item -> item.text().orElseThrow()).toList();
  }

  List<Node> items(String key) {
    return ((Items) node(key)).values();
  }

  String text(String key) {
    return node(key).text().orElseThrow();
  }

  /** Empty for {@code none}. */
  Optional<String> perhaps(String key) {
    return given(key).flatMap(Node::text);
  }

  private Optional<Node> given(String key) {
    return Optional.of(node(key)).filter(Predicate.not(OrNone::isNone));
  }

  Template template(String key) {
    return new Template(text(key));
  }

  BranchName branch(String key) {
    return new BranchName(text(key));
  }

  boolean flag(String key) {
    return ((Flag) node(key)).value();
  }

  Optional<Integer> count(String key) {
    return given(key).map(node -> (int) ((Amount) node).value());
  }

  Optional<Duration> duration(String key) {
    return perhaps(key).map(Values::durationOf);
  }

  private static Duration durationOf(String text) {
    String number = text.replaceAll("\\D", "");
    return UNITS.get(text.substring(number.length())).multipliedBy(Long.parseLong(number));
  }

  <E extends Enum<E>> E word(String key, Class<E> constants) {
    String word = text(key);
    return Arrays.stream(constants.getEnumConstants())
        .filter(constant -> Words.word(constant).equals(word))
        .findFirst()
        .orElseThrow();
  }
}

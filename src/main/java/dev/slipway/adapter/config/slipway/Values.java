package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.shape.OrNone;
import dev.slipway.adapter.config.shape.Words;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.adapter.config.tree.Node.Nothing;
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

  /** A value that need not be there: a text as it is, all else as JSON. */
  Optional<String> written(String key) {
    return fields.value(key).map(JsonText::plain);
  }

  /** Names and texts; numbers and switches as they are written. Null is not written. */
  SortedMap<String, String> strings(String key) {
    SortedMap<String, String> strings = new TreeMap<>();
    nodes(key)
        .forEach(
            (name, node) -> {
              if (!(node instanceof Nothing)) {
                strings.put(name, JsonText.plain(node));
              }
            });
    return strings;
  }

  /** Names and values, as JSON texts; null is a value. */
  SortedMap<String, String> json(String key) {
    SortedMap<String, String> json = new TreeMap<>();
    nodes(key).forEach((name, node) -> json.put(name, JsonText.of(node)));
    return json;
  }

  /** Names and numbers. */
  SortedMap<String, Integer> countsByName(String key) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    nodes(key).forEach((name, node) -> counts.put(name, count(node)));
    return counts;
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
    nodes(key).forEach((name, node) -> named.put(name, new Values((Fields) node)));
    return named;
  }

  /** Names and the lists of objects that they stand for. */
  Map<String, List<Values>> lists(String key) {
    Map<String, List<Values>> named = new LinkedHashMap<>();
    nodes(key).forEach((name, node) -> named.put(name, values((Items) node)));
    return named;
  }

  /** The names of an object, as texts where they stand. */
  List<Node> keys(String key) {
    return ((Fields) node(key))
        .byKey().entrySet().stream()
            .<Node>map(entry -> new Text(entry.getValue().keyPlace(), entry.getKey()))
            .toList();
  }

  /** Names and what they stand for, as it is written; none where the key is not written. */
  Map<String, Node> nodes(String key) {
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
    return given(key).map(Values::count);
  }

  /** A number that need not be there. */
  Optional<Integer> maybeCount(String key) {
    return fields.value(key).map(Values::count);
  }

  /** Numbers; none where the key is not written. */
  List<Integer> counts(String key) {
    return has(key) ? items(key).stream().map(Values::count).toList() : List.of();
  }

  private static int count(Node node) {
    return (int) ((Amount) node).value();
  }

  Optional<Duration> duration(String key) {
    return perhaps(key).map(Values::durationOf);
  }

  /** A duration that need not be there. */
  Optional<Duration> maybeDuration(String key) {
    return maybe(key).map(Values::durationOf);
  }

  private static Duration durationOf(String text) {
    String number = text.replaceAll("\\D", "");
    return UNITS.get(text.substring(number.length())).multipliedBy(Long.parseLong(number));
  }

  <E extends Enum<E>> E word(String key, Class<E> constants) {
    return word(node(key), constants);
  }

  <E extends Enum<E>> List<E> wordsOf(String key, Class<E> constants) {
    return items(key).stream().map(item -> word(item, constants)).toList();
  }

  /** Names and words. */
  <E extends Enum<E>> Map<String, E> words(String key, Class<E> constants) {
    Map<String, E> words = new LinkedHashMap<>();
    nodes(key).forEach((name, node) -> words.put(name, word(node, constants)));
    return words;
  }

  private static <E extends Enum<E>> E word(Node node, Class<E> constants) {
    String word = node.text().orElseThrow();
    return Arrays.stream(constants.getEnumConstants())
        .filter(constant -> Words.word(constant).equals(word))
        .findFirst()
        .orElseThrow();
  }
}

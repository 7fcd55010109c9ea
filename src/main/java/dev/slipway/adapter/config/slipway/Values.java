package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.shape.OrNone;
import dev.slipway.adapter.config.shape.Words;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.model.BranchName;
import dev.slipway.model.flow.Template;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

  Values values(String key) {
    return new Values((Fields) node(key));
  }

  List<Values> list(String key) {
    return items(key).stream().map(item -> new Values((Fields) item)).toList();
  }

  /** Names and what they stand for; none where the key is not written. */
  Map<String, Values> named(String key) {
    return fields.value(key).map(Fields.class::cast).stream()
        .flatMap(names -> names.byKey().entrySet().stream())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> new Values((Fields) entry.getValue().value())));
  }

  List<String> texts(String key) {
    return items(key).stream().map(item -> item.text().orElseThrow()).toList();
  }

  private List<Node> items(String key) {
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

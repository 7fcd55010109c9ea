package dev.slipway.engine.manifest.place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value of a JSON, YAML or TOML text, and where it stands there. */
public sealed interface Node {

  Span span();

  /** The value that keys lead to from here, one after the other. */
  default Optional<Node> at(String... keys) {
    Optional<Node> node = Optional.of(this);
    for (String key : keys) {
      node =
          node.filter(Mapping.class::isInstance).map(Mapping.class::cast).flatMap(m -> m.get(key));
    }
    return node;
  }

  /** The text that this value is; empty when it is something else. */
  default Optional<String> text() {
    return Optional.empty();
  }

  /**
   * Keys and their values.
   *
   * @param values in the order of the text; of a key that stands there twice, the last
   * @param repeated the keys that stand there more than once
   */
  record Mapping(Span span, Map<String, Node> values, Set<String> repeated) implements Node {

    public Mapping {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      repeated = Set.copyOf(repeated);
    }

    public Optional<Node> get(String key) {
      return Optional.ofNullable(values.get(key));
    }

    /** The value that ends the mapping; empty when there is none. */
    public Optional<Node> last() {
      return values.values().stream().reduce((before, last) -> last);
    }
  }

  /** Values, one after the other. */
  record Sequence(Span span, List<Node> items) implements Node {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value.
   *
   * @param span all of it, quotes included
   * @param value a text, number or truth value; empty for nothing, and for what has no such value
   * @param notation how a text is written in its place
   */
  record Scalar(Span span, Optional<Object> value, Notation notation) implements Node {

    @Override
    public Optional<String> text() {
      return value.filter(String.class::isInstance).map(String.class::cast);
    }

    /** Has another text stand here, in the same notation. */
    public Splice becomes(String text) {
      return new Splice(span, notation.write(text));
    }
  }
}

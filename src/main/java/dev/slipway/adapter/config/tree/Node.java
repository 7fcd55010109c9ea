package dev.slipway.adapter.config.tree;

import dev.slipway.model.problem.ConfigProblems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a configuration file, and where it stands. The same for JSON and YAML. */
public sealed interface Node {

  Place place();

  /** What it is, with its article, for people. */
  String kind();

  /** Whether JavaScript takes it for true. */
  boolean isTruthy();

  /** The value of a text, and of nothing else. */
  default Optional<String> text() {
    return Optional.empty();
  }

  /** A text. */
  record Text(Place place, String value) implements Node {
    @Override
    public String kind() {
      return value.isEmpty() ? "an empty string" : "a string";
    }

    @Override
    public boolean isTruthy() {
      return !value.isEmpty();
    }

    @Override
    public Optional<String> text() {
      return Optional.of(value);
    }
  }

  /** A number, as it is written. */
  record Amount(Place place, String written) implements Node {
    public double value() {
      return Double.parseDouble(written);
    }

    @Override
    public String kind() {
      return "a number";
    }

    @Override
    public boolean isTruthy() {
      return value() != 0;
    }
  }

  /** True or false. */
  record Flag(Place place, boolean value) implements Node {
    @Override
    public String kind() {
      return String.valueOf(value);
    }

    @Override
    public boolean isTruthy() {
      return value;
    }
  }

  /** Null, which counts as not written. */
  record Nothing(Place place) implements Node {
    @Override
    public String kind() {
      return "null";
    }

    @Override
    public boolean isTruthy() {
      return false;
    }
  }

  /** A list. */
  record Items(Place place, List<Node> values) implements Node {
    public Items {
      values = List.copyOf(values);
    }

    @Override
    public String kind() {
      return "a list";
    }

    @Override
    public boolean isTruthy() {
      return true;
    }
  }

  /** An object, in the order in which its keys count. */
  record Fields(Place place, Map<String, Field> byKey) implements Node {
    public Fields {
      byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    @Override
    public String kind() {
      return "an object";
    }

    @Override
    public boolean isTruthy() {
      return true;
    }

    /**
     * The object that a value is; empty where it is none, which the findings then say.
     *
     * @param thing what the value is of: {@code 'packages'}
     */
    public static Optional<Fields> of(Node value, String thing, Findings findings) {
      if (value instanceof Fields fields) {
        return Optional.of(fields);
      }
      findings.at(
          value.place(), at -> ConfigProblems.wrongType(at, thing, value.kind(), "an object"));
      return Optional.empty();
    }

    /** The value of a key; empty where it is not written, or null. */
    public Optional<Node> value(String key) {
      return Optional.ofNullable(byKey.get(key))
          .map(Field::value)
          .filter(value -> !(value instanceof Nothing));
    }
  }

  /** The value of a key, and where the key stands. */
  record Field(Place keyPlace, Node value) {}
}

package dev.slipway.adapter.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The fields of one record, read strictly. Fields that nobody here knows do not disturb: a later
 * Slipway may have written them.
 */
record Fields(ObjectNode json) {

  /** A record that is not as it must be; its message says what is wrong, without a final dot. */
  static final class Corrupt extends Exception {

    private static final long serialVersionUID = 1L;

    Corrupt(String why) {
      super(why);
    }
  }

  static Fields read(String text) throws Corrupt {
    try {
      if (RecordJson.read(text) instanceof ObjectNode json) {
        return new Fields(json);
      }
    } catch (JsonProcessingException e) {
      throw new Corrupt("line %d is not valid JSON".formatted(e.getLocation().getLineNr()));
    }
    throw new Corrupt("it is no JSON object");
  }

  String text(String name) throws Corrupt {
    return checked(name, json.path(name), JsonNodeType.STRING).textValue();
  }

  long whole(String name) throws Corrupt {
    JsonNode value = checked(name, json.path(name), JsonNodeType.NUMBER);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new Corrupt("its '%s' cannot be %s".formatted(name, value));
    }
    return value.longValue();
  }

  /** A text that means something; {@code meaning} throws when it does not. */
  <T> T read(String name, Function<String, T> meaning) throws Corrupt {
    String text = text(name);
    try {
      return meaning.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Corrupt("its '%s' cannot be '%s'".formatted(name, text));
    }
  }

  /** A text that means something, or {@code null} in its place. */
  <T> Optional<T> maybe(String name, Function<String, T> meaning) throws Corrupt {
    return json.path(name).isNull() || json.path(name).isMissingNode()
        ? Optional.empty()
        : Optional.of(read(name, meaning));
  }

  Fields object(String name) throws Corrupt {
    return new Fields((ObjectNode) checked(name, json.path(name), JsonNodeType.OBJECT));
  }

  /** All fields of an object that has only texts, by name. */
  SortedMap<String, String> texts(String name) throws Corrupt {
    SortedMap<String, String> texts = new TreeMap<>();
    Fields object = object(name);
    for (String key : (Iterable<String>) object.json::fieldNames) {
      texts.put(key, object.text(key));
    }
    return texts;
  }

  /** The objects of a list. */
  List<Fields> items(String name) throws Corrupt {
    JsonNode list = checked(name, json.path(name), JsonNodeType.ARRAY);
    Stream<JsonNode> elements = StreamSupport.stream(list.spliterator(), false);
    if (!elements.allMatch(JsonNode::isObject)) {
      throw new Corrupt("its '%s' has something else than objects".formatted(name));
    }
    return StreamSupport.stream(list.spliterator(), false)
        .map(element -> new Fields((ObjectNode) element))
        .toList();
  }

  private static JsonNode checked(String name, JsonNode value, JsonNodeType type) throws Corrupt {
    if (value.getNodeType() != type) {
      String wanted = type.name().toLowerCase(Locale.ROOT);
      throw new Corrupt("its '%s' is no %s".formatted(name, wanted));
    }
    return value;
  }
}

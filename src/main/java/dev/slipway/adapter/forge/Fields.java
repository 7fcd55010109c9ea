package dev.slipway.adapter.forge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.slipway.model.problem.ForgeProblems;
import dev.slipway.model.problem.ProblemException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The fields of one record, read strictly: one that is not as it must be is {@code SLIP-401}, which
 * names the record. Fields that nobody here knows stay as they are.
 *
 * @param path of the record's file
 */
record Fields(String path, ObjectNode json) {

  /** Raised when an older Slipway could no longer change a record without damage. */
  private static final int SCHEMA = 1;

  /** A record with nothing in it yet. */
  static Fields blank(String path) {
    return new Fields(path, JsonNodeFactory.instance.objectNode().put("schema", SCHEMA));
  }

  static Fields read(String path, String text) {
    if (!(parsed(path, text) instanceof ObjectNode json)) {
      throw corrupt(path, "it is no JSON object");
    }
    Fields fields = new Fields(path, json);
    long schema = fields.whole("schema", SCHEMA);
    if (schema > SCHEMA) {
      throw new ProblemException(ForgeProblems.newerRecord(RecordStore.REF, path, schema));
    }
    return fields;
  }

  private static JsonNode parsed(String path, String text) {
    try {
      return RecordText.read(text);
    } catch (JsonProcessingException e) {
      throw corrupt(path, "line %d is not valid JSON".formatted(e.getLocation().getLineNr()));
    }
  }

  String text(String name) {
    return checked(name, json.path(name), JsonNodeType.STRING).textValue();
  }

  boolean flag(String name) {
    return checked(name, json.path(name), JsonNodeType.BOOLEAN).booleanValue();
  }

  /** A whole number that is not less than {@code least}. */
  long whole(String name, long least) {
    JsonNode value = checked(name, json.path(name), JsonNodeType.NUMBER);
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < least) {
      throw corrupt(path, "its '%s' cannot be %s".formatted(name, value));
    }
    return value.longValue();
  }

  /** A text that means something; {@code meaning} throws when it does not. */
  <T> T read(String name, Function<String, T> meaning) {
    String text = text(name);
    try {
      return meaning.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw corrupt(path, "its '%s' cannot be '%s'".formatted(name, text));
    }
  }

  List<String> texts(String name) {
    return elements(name, JsonNodeType.STRING).map(JsonNode::textValue).toList();
  }

  /** The objects of a list; none when the record has no such field. */
  List<Fields> items(String name) {
    return json.has(name)
        ? elements(name, JsonNodeType.OBJECT)
            .map(item -> new Fields(path, (ObjectNode) item))
            .toList()
        : List.of();
  }

  private Stream<JsonNode> elements(String name, JsonNodeType type) {
    JsonNode list = checked(name, json.path(name), JsonNodeType.ARRAY);
    return StreamSupport.stream(list.spliterator(), false)
        .map(element -> checked(name, element, type));
  }

  private JsonNode checked(String name, JsonNode value, JsonNodeType type) {
    if (value.getNodeType() != type) {
      String wanted = type.name().toLowerCase(Locale.ROOT);
      throw corrupt(path, "its '%s' is no %s".formatted(name, wanted));
    }
    return value;
  }

  /** The same record with another value for one field. */
  Fields with(String name, JsonNode value) {
    ObjectNode changed = json.deepCopy();
    changed.set(name, value);
    return new Fields(path, changed);
  }

  Fields with(String name, String text) {
    return with(name, TextNode.valueOf(text));
  }

  Fields with(String name, List<String> texts) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    texts.forEach(list::add);
    return with(name, list);
  }

  /** The same record with one more element in a list, which need not be there yet. */
  Fields withMore(String name, JsonNode element) {
    ObjectNode changed = json.deepCopy();
    changed.withArray(name).add(element);
    return new Fields(path, changed);
  }

  static ProblemException corrupt(String path, String why) {
    return new ProblemException(ForgeProblems.corruptRecord(RecordStore.REF, path, why));
  }
}

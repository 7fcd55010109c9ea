package dev.slipway.adapter.config.slipway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.adapter.config.shape.Block;
import dev.slipway.adapter.config.shape.Brief;
import dev.slipway.adapter.config.shape.Count;
import dev.slipway.adapter.config.shape.Form;
import dev.slipway.adapter.config.shape.Json;
import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.shape.Kinds;
import dev.slipway.adapter.config.shape.Many;
import dev.slipway.adapter.config.shape.Named;
import dev.slipway.adapter.config.shape.OrNone;
import dev.slipway.adapter.config.shape.Shape;
import dev.slipway.adapter.config.shape.Switch;
import dev.slipway.adapter.config.shape.Templated;
import dev.slipway.adapter.config.shape.Words;

/** Says in JSON Schema what a shape says. */
final class JsonSchema {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonSchema() {}

  static String ofFile(Block file) {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "slipway.yml");
    schema.put(
        "description",
        "What release-please's two files cannot say. Without this file Slipway behaves as"
            + " release-please does.");
    return print(schema.setAll(of(file)));
  }

  private static ObjectNode of(Shape shape) {
    if (shape instanceof Block block) {
      return block(block);
    }
    if (shape instanceof Many many) {
      return many(many);
    }
    if (shape instanceof Named named) {
      return named(named);
    }
    if (shape instanceof Kinds kinds) {
      return kinds(kinds);
    }
    if (shape instanceof OrNone perhaps) {
      return either(NODES.objectNode().put("const", OrNone.NONE), of(perhaps.shape()));
    }
    if (shape instanceof Brief brief) {
      return either(typed("string"), of(brief.block()));
    }
    return scalar(shape);
  }

  private static ObjectNode scalar(Shape shape) {
    if (shape instanceof Words words) {
      ObjectNode schema = NODES.objectNode();
      words.words().forEach(schema.putArray("enum")::add);
      return schema;
    }
    if (shape instanceof Count count) {
      return typed("integer").put("minimum", count.least()).put("maximum", count.most());
    }
    if (shape instanceof Form form) {
      return typed("string").put("pattern", "^(?:" + form.regex() + ")$");
    }
    if (shape instanceof Templated) {
      return typed("string");
    }
    if (shape instanceof Json) {
      return NODES.objectNode();
    }
    return shape instanceof Switch ? typed("boolean") : anything();
  }

  private static ObjectNode anything() {
    ObjectNode schema = NODES.objectNode();
    schema.putArray("type").add("string").add("number").add("boolean").add("null");
    return schema;
  }

  private static ObjectNode block(Block block) {
    ObjectNode schema = typed("object").put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    block.keys().forEach(key -> properties.set(key.name(), property(key)));
    if (block.keys().stream().anyMatch(Key::needed)) {
      ArrayNode needed = schema.putArray("required");
      block.keys().stream().filter(Key::needed).map(Key::name).forEach(needed::add);
    }
    return schema;
  }

  private static ObjectNode property(Key key) {
    ObjectNode schema = NODES.objectNode().put("description", ShapeWords.meaning(key));
    schema.setAll(of(key.shape()));
    ShapeWords.json(key).ifPresent(json -> schema.set("default", json));
    return schema;
  }

  private static ObjectNode many(Many many) {
    ObjectNode schema = typed("array");
    schema.set("items", of(many.item()));
    if (many.filled()) {
      schema.put("minItems", 1);
    }
    return many.alone() ? either(of(many.item()), schema) : schema;
  }

  private static ObjectNode named(Named named) {
    ObjectNode schema = typed("object");
    schema.set("propertyNames", of(named.name()));
    schema.set("additionalProperties", of(named.value()));
    return schema;
  }

  private static ObjectNode kinds(Kinds kinds) {
    ObjectNode schema = NODES.objectNode();
    ArrayNode each = schema.putArray("oneOf");
    for (String name : kinds.names()) {
      ObjectNode kind = block(kinds.of(name));
      ((ObjectNode) kind.get("properties"))
          .set(kinds.kind(), NODES.objectNode().put("const", name));
      each.add(kind);
    }
    return schema;
  }

  private static ObjectNode either(ObjectNode one, ObjectNode other) {
    ObjectNode schema = NODES.objectNode();
    schema.putArray("anyOf").add(one).add(other);
    return schema;
  }

  private static ObjectNode typed(String type) {
    return NODES.objectNode().put("type", type);
  }

  private static String print(ObjectNode schema) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return JsonMapper.builder().build().writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}

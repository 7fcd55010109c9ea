package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.model.config.Setting;

/** The effective configuration as data: a value without parts is {@code {value, origin}}. */
final class EffectiveJson {

  private static final JsonMapper JSON = new JsonMapper();

  private EffectiveJson() {}

  static JsonNode of(Setting setting) {
    if (setting instanceof Setting.Block block) {
      ObjectNode object = NODES.objectNode();
      block.settings().forEach((key, value) -> object.set(key, of(value)));
      return object;
    }
    if (setting instanceof Setting.Many many) {
      ArrayNode items = NODES.arrayNode();
      many.items().forEach(item -> items.add(of(item)));
      return items;
    }
    return one((Setting.One) setting);
  }

  private static JsonNode one(Setting.One one) {
    ObjectNode object = NODES.objectNode();
    object.set("value", value(one.json()));
    return object.put("origin", one.origin());
  }

  private static JsonNode value(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON: " + json, e);
    }
  }
}

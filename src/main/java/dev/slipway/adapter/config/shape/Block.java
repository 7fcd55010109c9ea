package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.model.problem.ConfigProblems;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of which every key is known. */
public record Block(List<Key> keys) implements Shape {

  public Block {
    keys = List.copyOf(keys);
  }

  public static Block of(Key... keys) {
    return new Block(List.of(keys));
  }

  @Override
  public void check(Node value, String thing, Findings findings) {
    Fields.of(value, thing, findings).ifPresent(fields -> checkFields(fields, thing, findings));
  }

  private void checkFields(Fields fields, String thing, Findings findings) {
    List<String> names = keys.stream().map(Key::name).toList();
    fields.byKey().entrySet().stream()
        .filter(entry -> !names.contains(entry.getKey()))
        .forEach(
            entry ->
                findings.at(
                    entry.getValue().keyPlace(),
                    at -> SlipwayFileProblems.unknownKey(at, entry.getKey(), names)));
    keys.forEach(key -> checkKey(key, fields, thing, findings));
  }

  private static void checkKey(Key key, Fields fields, String thing, Findings findings) {
    fields
        .value(key.name())
        .ifPresentOrElse(
            value -> key.shape().check(value, key.thing(), findings),
            () -> checkMissing(key, fields, thing, findings));
  }

  private static void checkMissing(Key key, Fields fields, String thing, Findings findings) {
    if (key.needed()) {
      findings.at(fields.place(), at -> ConfigProblems.missingKey(at, thing, key.name()));
    }
  }

  /** In the order of the keys. */
  @Override
  public Node complete(Node value) {
    if (!(value instanceof Fields fields)) {
      return value;
    }
    Map<String, Field> complete = new LinkedHashMap<>();
    for (Key key : keys) {
      fields
          .value(key.name())
          .or(key::otherwise)
          .map(key.shape()::complete)
          .ifPresent(filled -> complete.put(key.name(), new Field(filled.place(), filled)));
    }
    return new Fields(fields.place(), complete);
  }

  @Override
  public String noun() {
    return "an object";
  }
}

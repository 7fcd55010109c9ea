package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object whose keys are names that the file gives. */
public record Named(Form name, Shape value) implements Shape {

  @Override
  public void check(Node node, String thing, Findings findings) {
    Fields.of(node, thing, findings).ifPresent(fields -> checkFields(fields, findings));
  }

  private void checkFields(Fields fields, Findings findings) {
    fields
        .byKey()
        .forEach(
            (key, field) -> {
              if (!name.accepts(key)) {
                findings.at(
                    field.keyPlace(),
                    at -> SlipwayFileProblems.malformed(at, key, name.noun(), name.example()));
              }
              value.check(field.value(), "'" + key + "'", findings);
            });
  }

  @Override
  public Node complete(Node node) {
    if (!(node instanceof Fields fields)) {
      return node;
    }
    Map<String, Field> complete = new LinkedHashMap<>();
    fields
        .byKey()
        .forEach(
            (key, field) ->
                complete.put(key, new Field(field.keyPlace(), value.complete(field.value()))));
    return new Fields(fields.place(), complete);
  }

  @Override
  public String noun() {
    return "an object";
  }
}

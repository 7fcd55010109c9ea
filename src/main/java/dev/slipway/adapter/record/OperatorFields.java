package dev.slipway.adapter.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.model.Person;
import dev.slipway.model.receipt.Operator;

/** How an operator stands in a record. */
final class OperatorFields {

  private OperatorFields() {}

  static ObjectNode write(Operator operator) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", operator.person().name())
        .put("email", operator.person().email())
        .put("host", operator.host())
        .put("process", operator.process());
  }

  static Operator read(Fields fields) throws Fields.Corrupt {
    return new Operator(
        new Person(fields.text("name"), fields.text("email")),
        fields.text("host"),
        fields.whole("process"));
  }
}

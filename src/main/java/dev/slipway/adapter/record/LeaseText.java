package dev.slipway.adapter.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.model.receipt.Lease;
import java.time.Instant;

/** A lease as text, written and read back. */
final class LeaseText {

  static final String PATH = "lease.json";

  private LeaseText() {}

  static String write(Lease lease) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("line", lease.line())
        .put("command", lease.command())
        .put("since", lease.since().toString())
        .put("until", lease.until().toString());
    json.set("holder", OperatorFields.write(lease.holder()));
    return RecordJson.write(json);
  }

  static Lease read(String text) throws Fields.Corrupt {
    Fields fields = Fields.read(text);
    return new Lease(
        fields.text("line"),
        fields.text("command"),
        OperatorFields.read(fields.object("holder")),
        fields.read("since", Instant::parse),
        fields.read("until", Instant::parse));
  }
}

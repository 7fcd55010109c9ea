package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.Operator;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Move;
import dev.slipway.model.receipt.Receipt.Recorded;

/** A receipt as JSON, with the names that it has in the ledger; the shape is a promise. */
final class ReceiptJson {

  private ReceiptJson() {}

  static ObjectNode of(Receipt receipt) {
    ObjectNode result =
        NODES
            .objectNode()
            .put("release", receipt.release())
            .put("head", receipt.head().map(CommitId::hex).orElse(null));
    ArrayNode entries = result.putArray("entries");
    receipt.entries().forEach(each -> entries.add(entry(each)));
    return result;
  }

  private static ObjectNode entry(Recorded recorded) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("number", recorded.number())
            .put("previous", recorded.previous().orElse(null))
            .put("digest", recorded.digest())
            .put("deed", recorded.entry().deed().word())
            .put("at", recorded.entry().at().toString());
    node.set("by", operator(recorded.entry().by()));
    node.put("plan", recorded.entry().plan());
    node.set("guards", DecisionJson.guards(recorded.entry().guards()));
    ArrayNode approvals = node.putArray("approvals");
    recorded.entry().approvals().forEach(each -> approvals.add(approval(each)));
    ObjectNode facts = node.putObject("facts");
    recorded.entry().facts().forEach(facts::put);
    ArrayNode refs = node.putArray("refs");
    recorded.moves().forEach(each -> refs.add(move(each)));
    return node;
  }

  private static ObjectNode operator(Operator by) {
    return NODES
        .objectNode()
        .put("name", by.person().name())
        .put("email", by.person().email())
        .put("host", by.host())
        .put("process", by.process());
  }

  private static ObjectNode approval(Approval each) {
    return NODES
        .objectNode()
        .put("name", each.name())
        .put("by", each.by())
        .put("at", each.at().toString())
        .put("statement", each.statement())
        .put("commit", each.commit().hex())
        .put("tree", each.tree().hex())
        .put("issue", each.issue().orElse(null))
        .put("reason", each.reason().orElse(null));
  }

  private static ObjectNode move(Move each) {
    return NODES
        .objectNode()
        .put("ref", each.ref())
        .put("from", each.from().orElse(null))
        .put("to", each.to().orElse(null))
        .put("commit", each.commit().map(CommitId::hex).orElse(null))
        .put("tree", each.tree().map(TreeId::hex).orElse(null));
  }
}

package dev.slipway.adapter.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.GuardResult.Verdict;
import dev.slipway.model.receipt.Receipt.Move;
import dev.slipway.model.receipt.Receipt.Recorded;
import dev.slipway.model.receipt.ReceiptEntry;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One entry of a receipt as text, written and read back; docs/receipts.md shows one. */
final class EntryText {

  private EntryText() {}

  /** {@code 0001.json}: by name the entries stand in their order. */
  static String path(int number) {
    return "%04d.json".formatted(number);
  }

  static String write(int number, Optional<String> previous, ReceiptEntry entry, List<Move> moves) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("number", number)
        .put("previous", previous.orElse(null))
        .put("release", entry.release())
        .put("deed", entry.deed().word())
        .put("at", entry.at().toString())
        .put("plan", entry.plan());
    json.set("by", OperatorFields.write(entry.by()));
    entry.facts().forEach(json.putObject("facts")::put);
    ArrayNode guards = json.putArray("guards");
    entry.guards().forEach(guard -> guards.add(json(guard)));
    ArrayNode approvals = json.putArray("approvals");
    entry.approvals().forEach(approval -> approvals.add(json(approval)));
    ArrayNode refs = json.putArray("refs");
    moves.forEach(move -> refs.add(json(move)));
    return RecordJson.write(json);
  }

  private static ObjectNode json(GuardResult guard) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", guard.name())
        .put("verdict", guard.verdict().name().toLowerCase(Locale.ROOT))
        .put("fact", guard.fact());
  }

  private static ObjectNode json(Approval approval) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", approval.name())
        .put("by", approval.by())
        .put("at", approval.at().toString())
        .put("statement", approval.statement())
        .put("commit", approval.commit().hex())
        .put("tree", approval.tree().hex())
        .put("issue", approval.issue().orElse(null))
        .put("reason", approval.reason().orElse(null));
  }

  private static ObjectNode json(Move move) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("ref", move.ref())
        .put("from", move.from().orElse(null))
        .put("to", move.to().orElse(null))
        .put("commit", move.commit().map(CommitId::hex).orElse(null))
        .put("tree", move.tree().map(TreeId::hex).orElse(null));
  }

  static Recorded read(String text) throws Fields.Corrupt {
    Fields fields = Fields.read(text);
    return new Recorded(
        Math.toIntExact(fields.whole("number")),
        fields.maybe("previous", Function.identity()),
        RecordJson.digest(text),
        entry(fields),
        moves(fields));
  }

  private static ReceiptEntry entry(Fields fields) throws Fields.Corrupt {
    return new ReceiptEntry(
        fields.text("release"),
        fields.read("deed", Deed::of),
        fields.read("at", Instant::parse),
        OperatorFields.read(fields.object("by")),
        fields.text("plan"),
        guards(fields),
        approvals(fields),
        fields.texts("facts"));
  }

  private static List<GuardResult> guards(Fields fields) throws Fields.Corrupt {
    List<GuardResult> guards = new ArrayList<>();
    for (Fields each : fields.items("guards")) {
      guards.add(
          new GuardResult(
              each.text("name"), each.read("verdict", EntryText::verdict), each.text("fact")));
    }
    return guards;
  }

  private static Verdict verdict(String word) {
    return Verdict.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static List<Approval> approvals(Fields fields) throws Fields.Corrupt {
    List<Approval> approvals = new ArrayList<>();
    for (Fields each : fields.items("approvals")) {
      approvals.add(
          new Approval(
              each.text("name"),
              each.text("by"),
              each.read("at", Instant::parse),
              each.text("statement"),
              each.read("commit", CommitId::new),
              each.read("tree", TreeId::new),
              each.maybe("issue", Function.identity()),
              each.maybe("reason", Function.identity())));
    }
    return approvals;
  }

  private static List<Move> moves(Fields fields) throws Fields.Corrupt {
    List<Move> moves = new ArrayList<>();
    for (Fields each : fields.items("refs")) {
      moves.add(
          new Move(
              each.text("ref"),
              each.maybe("from", Function.identity()),
              each.maybe("to", Function.identity()),
              each.maybe("commit", CommitId::new),
              each.maybe("tree", TreeId::new)));
    }
    return moves;
  }
}

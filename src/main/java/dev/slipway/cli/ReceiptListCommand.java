package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.flow.ReceiptFlow;
import dev.slipway.flow.ReceiptFlow.Shelf;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Recorded;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code slipway receipt list}: the releases of which something is remembered. */
@Command(name = "list", description = "List the releases of which something is remembered.")
public final class ReceiptListCommand extends QueryCommand<Shelf> {

  private final Function<Settings, ReceiptFlow> flow;

  public ReceiptListCommand(Function<Settings, ReceiptFlow> flow) {
    this.flow = flow;
  }

  @Override
  Shelf look(Settings settings) {
    return flow.apply(settings).list();
  }

  @Override
  List<Problem> problems(Shelf shelf) {
    return shelf.problems();
  }

  @Override
  String words(Shelf shelf, Console console) {
    return shelf.receipts().isEmpty() && shelf.problems().isEmpty()
        ? "No receipts.\n"
        : shelf.receipts().stream().map(each -> line(each, console)).collect(Collectors.joining());
  }

  private static String line(Receipt receipt, Console console) {
    String deeds =
        receipt.entries().stream()
            .map(each -> each.entry().deed().word())
            .collect(Collectors.joining(", "));
    String last =
        receipt.entries().stream()
            .reduce((older, newer) -> newer)
            .map(ReceiptListCommand::last)
            .orElse("");
    return "%s  %s  %s\n"
        .formatted(
            console.paint(Colour.CYAN, Console.safe(receipt.release())),
            Console.safe(deeds),
            console.paint(Colour.DIM, Console.safe(last)));
  }

  private static String last(Recorded entry) {
    return "%s %s".formatted(entry.entry().at(), entry.entry().by().person().name());
  }

  @Override
  JsonNode json(Shelf shelf) {
    ObjectNode result = NODES.objectNode();
    ArrayNode all = result.putArray("receipts");
    for (Receipt receipt : shelf.receipts()) {
      ObjectNode node = all.addObject().put("release", receipt.release());
      ArrayNode deeds = node.putArray("deeds");
      receipt.entries().forEach(each -> deeds.add(each.entry().deed().word()));
    }
    return result;
  }
}

package dev.slipway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.flow.ReceiptFlow;
import dev.slipway.model.receipt.Receipt;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code slipway receipt show}: what was done for one release, oldest first. */
@Command(name = "show", description = "Show what was done for a release, by whom and why.")
public final class ReceiptShowCommand extends QueryCommand<Receipt> {

  @Parameters(paramLabel = "VERSION", description = "A version, with or without v, or a tag.")
  private String version = "";

  private final Function<Settings, ReceiptFlow> flow;

  public ReceiptShowCommand(Function<Settings, ReceiptFlow> flow) {
    this.flow = flow;
  }

  @Override
  Receipt look(Settings settings) {
    return flow.apply(settings).show(version);
  }

  @Override
  String words(Receipt receipt, Console console) {
    return ReceiptWords.of(receipt, console);
  }

  @Override
  JsonNode json(Receipt receipt) {
    return ReceiptJson.of(receipt);
  }
}

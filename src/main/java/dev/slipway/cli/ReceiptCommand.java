package dev.slipway.cli;

import dev.slipway.flow.ReceiptFlow;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code slipway receipt}: what is remembered of releases. */
@Command(name = "receipt", description = "Look at what is remembered of releases.")
public final class ReceiptCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** The command with its subcommands. */
  public static CommandLine of(Function<Settings, ReceiptFlow> flow) {
    return new CommandLine(new ReceiptCommand())
        .addSubcommand(new ReceiptListCommand(flow))
        .addSubcommand(new ReceiptShowCommand(flow));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand: list or show");
  }
}

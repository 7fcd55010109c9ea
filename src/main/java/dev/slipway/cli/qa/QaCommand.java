package dev.slipway.cli.qa;

import dev.slipway.cli.Settings;
import dev.slipway.flow.qa.CiFlow;
import dev.slipway.flow.qa.MatrixFlow;
import dev.slipway.flow.qa.PreflightFlow;
import dev.slipway.run.Artifacts;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code slipway qa}: gates that ask environments before a promotion. */
@Command(name = "qa", description = "Ask environments whether they answer as they should.")
public final class QaCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** The command with its subcommands. */
  public static CommandLine of(
      Function<Settings, PreflightFlow> preflight,
      Function<Settings, MatrixFlow> matrix,
      Function<Settings, CiFlow> ci,
      Artifacts artifacts) {
    return new CommandLine(new QaCommand())
        .addSubcommand(new PreflightCommand(preflight, artifacts))
        .addSubcommand(new MatrixCommand(matrix, artifacts))
        .addSubcommand(new CiCommand(ci, artifacts));
  }

  @Override
  public void run() {
    CommandLine command = spec.commandLine();
    throw new ParameterException(
        command,
        "Missing required subcommand: " + String.join(", ", command.getSubcommands().keySet()));
  }
}

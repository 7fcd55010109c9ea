package dev.slipway.cli;

import dev.slipway.flow.PullRequestFlow;
import dev.slipway.run.PlanRunner;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code slipway pr}: pull requests on whichever forge keeps them. */
@Command(name = "pr", description = "Look at pull requests, merge or close them.")
public final class PrCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** The command with its subcommands. */
  public static CommandLine of(
      Function<Settings, PullRequestFlow> flow, Function<Settings, PlanRunner> runner) {
    return new CommandLine(new PrCommand())
        .addSubcommand(new PrListCommand(flow))
        .addSubcommand(new PrShowCommand(flow))
        .addSubcommand(new PrMergeCommand(flow, runner))
        .addSubcommand(new PrCloseCommand(flow, runner));
  }

  @Override
  public void run() {
    CommandLine command = spec.commandLine();
    throw new ParameterException(
        command, "Missing required subcommand: list, show, merge or close");
  }
}

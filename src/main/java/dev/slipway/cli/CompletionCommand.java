package dev.slipway.cli;

import dev.slipway.cli.manual.Shell;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slipway completion}: the script that lets a shell complete commands and options. */
@Command(name = "completion", description = "Print the completion script of a shell.")
public final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Shell shell;

  private final Supplier<CommandLine> whole;

  /**
   * @param whole the command line with every command
   */
  public CompletionCommand(Supplier<CommandLine> whole) {
    this.whole = whole;
  }

  @Override
  public Integer call() {
    Console.of(spec.commandLine()).result(shell.script(whole.get().getCommandSpec()));
    return ExitCode.PASS.status();
  }
}

package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.cli.manual.Shell;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code slipway completion}: the script that lets a shell complete commands and options. */
@Command(name = "completion", description = "Print the completion script of a shell.")
public final class CompletionCommand extends QueryCommand<String> {

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
  String look(Settings settings) {
    return shell.script(whole.get().getCommandSpec());
  }

  @Override
  String words(String script, Console console) {
    return script;
  }

  @Override
  JsonNode json(String script) {
    return NODES.objectNode().put("script", script);
  }
}

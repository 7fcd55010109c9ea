package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code slipway help pr merge}: what {@code slipway pr merge --help} says. */
@Command(name = "help", description = "Tell what a command does, and what it takes.")
public final class HelpCommand extends QueryCommand<String> {

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "The command (default: all of them).")
  private List<String> names = List.of();

  private final Supplier<CommandLine> whole;

  /**
   * @param whole the command line with every command
   */
  public HelpCommand(Supplier<CommandLine> whole) {
    this.whole = whole;
  }

  @Override
  String look(Settings settings) {
    CommandLine command = whole.get();
    for (String name : names) {
      command = below(command, name);
    }
    return command.getUsageMessage();
  }

  private static CommandLine below(CommandLine command, String name) {
    return Optional.ofNullable(command.getSubcommands().get(name))
        .orElseThrow(
            () ->
                new ProblemException(
                    RequestProblems.noSuchCommand(
                        name,
                        command.getCommandSpec().qualifiedName(),
                        command.getSubcommands().keySet())));
  }

  @Override
  String words(String help, Console console) {
    return help;
  }

  @Override
  JsonNode json(String help) {
    return NODES.objectNode().put("help", help);
  }
}

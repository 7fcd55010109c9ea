package dev.slipway.cli;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.RequestProblems;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, and what was probably meant. */
final class Usage {

  private final Set<String> commands;

  /**
   * @param commands the names of all commands
   */
  Usage(Set<String> commands) {
    this.commands = Set.copyOf(commands);
  }

  Problem problem(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    return wrong instanceof UnmatchedArgumentException unmatched
        ? unmatched(unmatched.getUnmatched().get(0), command, wrong.getCommandLine())
        : RequestProblems.usage(wrong.getMessage().replaceFirst("^Error: ", ""), command);
  }

  private Problem unmatched(String argument, String command, CommandLine at) {
    if (argument.startsWith("-")) {
      return RequestProblems.noSuchOption(argument, command, options(at));
    }
    if (at.getCommandName().equals(Commands.STATUS) || at.getParent() == null) {
      return RequestProblems.noSuchCommand(argument, "slipway", commands);
    }
    return at.getSubcommands().isEmpty()
        ? RequestProblems.usage("%s does not take '%s'".formatted(command, argument), command)
        : RequestProblems.noSuchCommand(argument, command, at.getSubcommands().keySet());
  }

  private static Collection<String> options(CommandLine at) {
    List<String> names = List.copyOf(at.getCommandSpec().optionsMap().keySet());
    return names.stream().filter(name -> name.startsWith("--")).sorted().toList();
  }
}

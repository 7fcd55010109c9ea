package dev.slipway.cli;

import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Lists the environment variables that the options of a command line read. */
final class OptionVariables {

  private OptionVariables() {}

  static Set<String> of(CommandLine commands) {
    Set<String> names = new TreeSet<>();
    collect(commands, names);
    return names;
  }

  private static void collect(CommandLine command, Set<String> names) {
    command.getCommandSpec().options().stream()
        .filter(EnvironmentDefaults::reads)
        .map(OptionSpec::longestName)
        .map(EnvironmentDefaults::variable)
        .forEach(names::add);
    command.getSubcommands().values().forEach(each -> collect(each, names));
  }
}

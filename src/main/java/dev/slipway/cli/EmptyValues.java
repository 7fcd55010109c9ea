package dev.slipway.cli;

import java.util.Set;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Refuses options of gates that are given and say nothing, as {@code --for "$UNSET"} does in a job:
 * what is asked then is not what somebody meant.
 */
final class EmptyValues implements IExecutionStrategy {

  private static final Set<String> FILLED =
      Set.of(
          "--artifact",
          "--artifact-dir",
          "--env",
          "--envs",
          "--evidence",
          "--for",
          "--prefix",
          "--space-id");

  private final IExecutionStrategy run = new RunLast();

  @Override
  public int execute(ParseResult parsed) {
    for (ParseResult each = parsed; each != null; each = each.subcommand()) {
      each.matchedOptions().forEach(EmptyValues::refuseEmpty);
    }
    return run.execute(parsed);
  }

  private static void refuseEmpty(OptionSpec option) {
    if (FILLED.contains(option.longestName())
        && option.originalStringValues().stream().anyMatch(String::isBlank)) {
      throw new ParameterException(
          option.command().commandLine(), option.longestName() + " is given, and is empty");
    }
  }
}

package dev.slipway.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Every option also reads {@code SLIPWAY_<OPTION>}: {@code --target-branch} from {@code
 * SLIPWAY_TARGET_BRANCH}. A typed confirmation is answered by its flag only.
 */
final class EnvironmentDefaults implements IDefaultValueProvider {

  private static final Map<String, String> SWITCH =
      Map.of(
          "true", "true", "1", "true", "yes", "true", "on", "true", //
          "false", "false", "0", "false", "no", "false", "off", "false");

  private final Map<String, String> environment;
  private final List<String> arguments;

  /**
   * @param arguments of the command line, which come first
   */
  EnvironmentDefaults(Map<String, String> environment, List<String> arguments) {
    this.environment = environment;
    this.arguments = arguments;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option && reads(option) && !isDecided(option)
        ? value(option, environment.get(variable(option.longestName())))
        : null;
  }

  /**
   * Reads also those switches that an argument stands for, whose variables nothing else would read:
   * a word that says nothing is wrong beside an argument too.
   *
   * @throws ParameterException for the first one that is neither true nor false
   */
  void checkSwitches(ParseResult parsed) {
    parsed.asCommandLineList().stream()
        .flatMap(command -> command.getCommandSpec().options().stream())
        .filter(option -> option.arity().max() == 0)
        .forEach(this::defaultValue);
  }

  /** A version or a help text is asked for by a flag only, and so is a confirmation given. */
  static boolean reads(OptionSpec option) {
    return !option.usageHelp()
        && !option.versionHelp()
        && !option.longestName().equals("--confirm");
  }

  /** Whether an argument stands that excludes the option. */
  private boolean isDecided(OptionSpec option) {
    return option.group() != null
        && option.group().options().stream()
            .flatMap(each -> Stream.of(each.names()))
            .anyMatch(arguments::contains);
  }

  /** An empty variable says nothing. A switch takes the usual words. */
  private static @Nullable String value(OptionSpec option, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return option.arity().max() == 0 ? onOrOff(option, text) : text;
  }

  private static String onOrOff(OptionSpec option, String text) {
    String value = SWITCH.get(text.toLowerCase(Locale.ROOT));
    if (value == null) {
      throw new ParameterException(
          option.command().commandLine(),
          "%s is '%s', which is neither true nor false"
              .formatted(variable(option.longestName()), text));
    }
    return value;
  }

  static String variable(String option) {
    String name = option.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    return "SLIPWAY_" + name;
  }
}

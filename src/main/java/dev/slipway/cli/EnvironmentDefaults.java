package dev.slipway.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Every option also reads {@code SLIPWAY_<OPTION>}: {@code --target-branch} from {@code
 * SLIPWAY_TARGET_BRANCH}. A typed confirmation is answered by its flag only.
 */
final class EnvironmentDefaults implements IDefaultValueProvider {

  private final Map<String, String> environment;

  EnvironmentDefaults(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option && !option.longestName().equals("--confirm")
        ? environment.get(variable(option.longestName()))
        : null;
  }

  static String variable(String option) {
    String name = option.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    return "SLIPWAY_" + name;
  }
}

package dev.slipway.cli.qa;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the checks of a target are told, whichever environment they ask. */
final class CheckOptions {

  private static final String NAME = "[A-Za-z_][A-Za-z0-9_.-]*";

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--for",
      paramLabel = "TARGET",
      description = "The checks to run (default: those of the only target).")
  private String target = "";

  @Option(names = "--space-id", paramLabel = "ID", description = "What $${space} stands for.")
  private Optional<String> space = Optional.empty();

  private final SortedMap<String, String> set = new TreeMap<>();
  private Optional<Integer> limit = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "What $${NAME} stands for in checks, before anything else that says it.")
  private void set(String[] pairs) {
    set.clear();
    for (String pair : pairs) {
      int at = pair.indexOf('=');
      if (at < 0 || !pair.substring(0, at).matches(NAME)) {
        throw wrong("--set is '%s', which is not as in: --set region=eu".formatted(pair));
      }
      set.put(pair.substring(0, at), pair.substring(at + 1));
    }
  }

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "What $${limit} stands for, at least 1 (default: vars.limit of the environment, or 10).")
  private void limit(Optional<Integer> number) {
    number
        .filter(each -> each < 1)
        .ifPresent(
            each -> {
              throw wrong("--limit is %d, and must be at least 1".formatted(each));
            });
    limit = number;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Empty for the only one there is. */
  String target() {
    return target;
  }

  Optional<String> space() {
    return space.map(String::strip).filter(id -> !id.isEmpty());
  }

  SortedMap<String, String> set() {
    return set;
  }

  /** Empty where nobody says. */
  Optional<Integer> limit() {
    return limit;
  }
}

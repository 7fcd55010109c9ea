package dev.slipway.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code slipway}: holds the subcommands and what they share. */
@Command(
    name = "slipway",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 1,
    exitCodeOnExecutionException = 1,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    description =
        "Takes a release from commits to published artifacts, one reviewed step at a time.")
public final class SlipwayCommand {

  @Option(
      names = {"-C", "--directory"},
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Work in this repository (default: the current folder).")
  private Path directory = Path.of("");

  @Option(
      names = "--remote",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "The remote (default: origin, else the only one).")
  private Optional<String> remote = Optional.empty();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The file that stands for slipway.yml.")
  private Optional<String> config = Optional.empty();

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Print one JSON document instead of words.")
  private boolean json;

  @Option(
      names = {"-n", "--dry-run"},
      scope = ScopeType.INHERIT,
      description = "Show what would be done, ask no network, change nothing.")
  private boolean dryRun;

  @Option(
      names = {"-y", "--yes"},
      scope = ScopeType.INHERIT,
      description = "Answer plain questions with yes.")
  private boolean yes;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say only the result and errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say more: what lies behind a problem.")
  private boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "Colours: auto, always or never (default: auto).")
  private Colour.When color = Colour.When.auto;

  @Option(names = "--no-progress", scope = ScopeType.INHERIT, description = "Show no progress bar.")
  private boolean noProgress;

  private final Map<String, String> environment;

  SlipwayCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * @param progress told how far long work is
   */
  Settings settings(LongConsumer progress) {
    return new Settings(
        directory.toAbsolutePath().normalize(), remote, config, environment, dryRun, progress);
  }

  Terminal terminal() {
    return Terminal.in(environment);
  }

  boolean json() {
    return json;
  }

  boolean dryRun() {
    return dryRun;
  }

  boolean yes() {
    return yes;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  Colour.When color() {
    return color;
  }

  /** Whether a bar may be shown, where there is a terminal for it. */
  boolean showsProgress() {
    return !noProgress && !quiet && !json;
  }
}

package dev.slipway.cli.manual;

import static java.util.Comparator.comparing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a command declares about itself: plain words, in order, without what is hidden. */
final class Wording {

  private Wording() {}

  /** Lines of picocli's, with its markup and Java's format codes, as plain text. */
  static String plain(String... lines) {
    return Stream.of(lines)
        .map(line -> Ansi.OFF.string(String.format(Locale.ROOT, line)))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  static String oneLine(ArgSpec argument) {
    return plain(argument.description()).replace('\n', ' ');
  }

  /** The first sentence of the description, without its full stop. */
  static String brief(CommandSpec command) {
    String text = plain(command.usageMessage().description()).replace('\n', ' ');
    int end = text.indexOf(". ");
    return (end < 0 ? text : text.substring(0, end)).replaceFirst("\\.\\z", "");
  }

  /** The commands right below this one, by name, each once however many names it has. */
  static List<CommandSpec> subcommands(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .distinct()
        .filter(below -> !below.usageMessage().hidden())
        .sorted(comparing(CommandSpec::name))
        .toList();
  }

  /** The options of the command, also those that it inherits, by their longest name. */
  static Stream<OptionSpec> options(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .sorted(comparing(OptionSpec::longestName));
  }

  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  static boolean takesFile(ArgSpec argument) {
    return argument.type().equals(Path.class) || argument.type().equals(File.class);
  }

  /** The values that it can have, when they can be counted. */
  static List<String> candidates(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    return candidates == null
        ? List.of()
        : StreamSupport.stream(candidates.spliterator(), false).toList();
  }

  /** The label of its value: {@code branch} of {@code <branch>}. */
  static String label(ArgSpec argument) {
    return argument.paramLabel().replaceAll("[<>\\[\\]]", "");
  }
}

package dev.slipway.cli.manual;

import static dev.slipway.cli.manual.Wording.brief;
import static dev.slipway.cli.manual.Wording.candidates;
import static dev.slipway.cli.manual.Wording.oneLine;
import static dev.slipway.cli.manual.Wording.options;
import static dev.slipway.cli.manual.Wording.subcommands;
import static dev.slipway.cli.manual.Wording.takesFile;
import static dev.slipway.cli.manual.Wording.takesValue;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish: a line for each command and option, with when it may be completed. */
final class FishScript {

  private final String program;
  private final StringBuilder text = new StringBuilder();

  private FishScript(String program) {
    this.program = program;
  }

  static String of(CommandSpec root) {
    FishScript script = new FishScript(root.name());
    script.complete("-f");
    script.command(root, List.of());
    return script.text.toString();
  }

  /**
   * What comes after {@code words}, the names of this command and those above it but the root's.
   */
  private void command(CommandSpec command, List<String> words) {
    List<CommandSpec> below = subcommands(command);
    for (CommandSpec one : below) {
      complete(when(undecided(words, below)), "-a", quoted(one.name()), "-d", quoted(brief(one)));
    }
    options(command)
        .filter(option -> !option.inherited())
        .forEach(option -> option(when(seen(words)), option));
    for (CommandSpec one : below) {
      command(one, Stream.concat(words.stream(), Stream.of(one.name())).toList());
    }
  }

  private void option(String when, OptionSpec option) {
    complete(when, names(option), value(option), "-d", quoted(oneLine(option)));
  }

  private static Stream<String> seen(List<String> words) {
    return words.stream().map(word -> "__fish_seen_subcommand_from " + word);
  }

  private static Stream<String> undecided(List<String> words, List<CommandSpec> below) {
    String choices = below.stream().map(CommandSpec::name).collect(joining(" "));
    return Stream.concat(seen(words), Stream.of("not __fish_seen_subcommand_from " + choices));
  }

  private static String when(Stream<String> conditions) {
    String all = conditions.collect(joining("; and "));
    return all.isEmpty() ? "" : "-n " + quoted(all);
  }

  private static String names(OptionSpec option) {
    return Stream.of(option.names()).map(FishScript::name).collect(joining(" "));
  }

  private static String name(String name) {
    return name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1);
  }

  private static String value(OptionSpec option) {
    if (!takesValue(option)) {
      return "";
    }
    if (takesFile(option)) {
      return "-r -F";
    }
    return candidates(option).isEmpty()
        ? "-x"
        : "-x -a " + quoted(String.join(" ", candidates(option)));
  }

  private void complete(String... parts) {
    String line = Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(" "));
    text.append("complete -c ").append(program).append(' ').append(line).append('\n');
  }

  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}

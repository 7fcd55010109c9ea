package dev.slipway.cli.manual;

import static dev.slipway.cli.manual.Wording.brief;
import static dev.slipway.cli.manual.Wording.candidates;
import static dev.slipway.cli.manual.Wording.label;
import static dev.slipway.cli.manual.Wording.oneLine;
import static dev.slipway.cli.manual.Wording.subcommands;
import static dev.slipway.cli.manual.Wording.takesFile;
import static dev.slipway.cli.manual.Wording.takesValue;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for zsh: a function for each command, which completes its options or hands on. */
final class ZshScript {

  private final StringBuilder text = new StringBuilder();

  private ZshScript() {}

  /** A script that works in both ways: found in {@code $fpath}, or sourced. */
  static String of(CommandSpec root) {
    ZshScript script = new ZshScript();
    script.line("#compdef " + root.name());
    script.function(root);
    script.line("");
    script.line("if [ \"$funcstack[1]\" = " + name(root) + " ]; then");
    script.line("  " + name(root) + " \"$@\"");
    script.line("else");
    script.line("  compdef " + name(root) + " " + root.name());
    script.line("fi");
    return script.text.toString();
  }

  private void function(CommandSpec command) {
    List<CommandSpec> below = subcommands(command);
    below.forEach(this::function);
    line("");
    line(name(command) + "() {");
    if (below.isEmpty()) {
      arguments("_arguments -s", command, parameters(command));
    } else {
      line("  local state");
      arguments("_arguments -C -s", command, Stream.of("1: :->command", "*:: :->below"));
      handOn(below);
    }
    line("}");
  }

  private void arguments(String call, CommandSpec command, Stream<String> more) {
    line("  " + call + " \\");
    Stream<String> options = Wording.options(command).flatMap(ZshScript::option);
    line(Stream.concat(options, more).map(one -> "    " + quoted(one)).collect(joining(" \\\n")));
  }

  private void handOn(List<CommandSpec> below) {
    line("  case $state in");
    line("    command)");
    line("      local -a commands");
    line("      commands=(");
    below.forEach(one -> line("        " + quoted(one.name() + ":" + brief(one))));
    line("      )");
    line("      _describe command commands ;;");
    line("    below)");
    line("      case $words[1] in");
    below.forEach(one -> line("        " + one.name() + ") " + name(one) + " ;;"));
    line("      esac ;;");
    line("  esac");
  }

  /** One line for each name of the option, with the names that it makes superfluous. */
  private static Stream<String> option(OptionSpec option) {
    String names = "(" + String.join(" ", option.names()) + ")";
    String meaning = "[" + oneLine(option).replaceAll("([\\[\\]])", "\\\\$1") + "]";
    if (!takesValue(option)) {
      return Stream.of(option.names()).map(name -> names + name + meaning);
    }
    return Stream.of(option.names())
        .map(name -> names + name + (name.startsWith("--") ? "=" : "+") + meaning + value(option));
  }

  private static Stream<String> parameters(CommandSpec command) {
    return command.positionalParameters().stream()
        .filter(parameter -> !parameter.hidden())
        .map(parameter -> "*" + value(parameter));
  }

  private static String value(ArgSpec argument) {
    if (takesFile(argument)) {
      return ":" + label(argument) + ":_files";
    }
    return ":" + label(argument) + ":(" + String.join(" ", candidates(argument)) + ")";
  }

  private static String name(CommandSpec command) {
    return "_" + command.qualifiedName("_");
  }

  private static String quoted(String words) {
    return "'" + words.replace("'", "'\\''") + "'";
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}

package dev.slipway.cli.manual;

import static dev.slipway.cli.manual.Wording.brief;
import static dev.slipway.cli.manual.Wording.plain;
import static dev.slipway.cli.manual.Wording.subcommands;
import static dev.slipway.cli.manual.Wording.takesValue;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The manual page of a command, written from what the command declares. */
public final class ManualPage {

  private final CommandSpec command;
  private final UsageMessageSpec usage;
  private final Roff page = new Roff();

  private ManualPage(CommandSpec command) {
    this.command = command;
    this.usage = command.usageMessage();
  }

  /**
   * The pages of a command and of all commands below it.
   *
   * @param version of the program, for the foot of each page
   * @return file name, such as {@code slipway-release-pr.1}, to roff text
   */
  public static SortedMap<String, String> all(CommandSpec command, String version) {
    SortedMap<String, String> pages = new TreeMap<>();
    pages.put(name(command) + ".1", new ManualPage(command).write(version));
    subcommands(command).forEach(below -> pages.putAll(all(below, version)));
    return pages;
  }

  private String write(String version) {
    String program = command.root().name();
    page.title(name(command).toUpperCase(Locale.ROOT), 1, program + " " + version, program);
    page.section("NAME").text(name(command) + " - " + brief(command));
    page.section("SYNOPSIS").text(synopsis());
    page.section("DESCRIPTION").text(plain(usage.description()));
    parameters();
    options("OPTIONS", option -> !option.inherited());
    options("COMMON OPTIONS", OptionSpec::inherited);
    commands();
    exitStatus();
    notes();
    seeAlso();
    return page.toString();
  }

  private String synopsis() {
    String words = new Help(command, Help.defaultColorScheme(Ansi.OFF)).synopsis(0);
    return words.strip().replaceAll("\\s+", " ");
  }

  private void parameters() {
    if (!command.positionalParameters().isEmpty()) {
      page.section("ARGUMENTS");
      command.positionalParameters().stream()
          .filter(parameter -> !parameter.hidden())
          .forEach(one -> page.entry(one.paramLabel(), plain(one.description())));
    }
  }

  private void options(String title, Predicate<OptionSpec> which) {
    List<OptionSpec> options = Wording.options(command).filter(which).toList();
    if (!options.isEmpty()) {
      page.section(title);
      options.forEach(option -> page.entry(term(option), plain(option.description())));
    }
  }

  private static String term(OptionSpec option) {
    String names = String.join(", ", option.names());
    return takesValue(option) ? names + " " + option.paramLabel() : names;
  }

  private void commands() {
    if (!subcommands(command).isEmpty()) {
      page.section("COMMANDS");
      subcommands(command).forEach(below -> page.entry(reference(below), brief(below) + "."));
    }
  }

  private void exitStatus() {
    if (!usage.exitCodeList().isEmpty()) {
      page.section("EXIT STATUS");
      usage.exitCodeList().forEach((status, meaning) -> page.entry(plain(status), plain(meaning)));
    }
  }

  private void notes() {
    if (usage.footer().length > 0) {
      page.section("NOTES").text(plain(usage.footer()));
    }
  }

  private void seeAlso() {
    if (command.parent() != null) {
      page.section("SEE ALSO").text(reference(command.parent()));
    }
  }

  private static String reference(CommandSpec command) {
    return name(command) + "(1)";
  }

  private static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }
}

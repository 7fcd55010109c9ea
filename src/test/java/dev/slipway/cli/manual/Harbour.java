package dev.slipway.cli.manual;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** A command line with one of everything that a command can declare. */
@Command(
    name = "harbour",
    description = {
      "Lets ships in and out. Nobody drowns.",
      "",
      "A second @|bold paragraph|@ at 100%%."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:done", "2:the harbour master said no"},
    footer = "See https://example.org/harbour.",
    subcommands = {Harbour.Enter.class, Harbour.Pilot.class, Harbour.Secret.class})
final class Harbour {

  enum Tide {
    EBB,
    FLOOD
  }

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say [less]: it's late.")
  boolean quiet;

  @Option(names = "--hidden", hidden = true, description = "Never told.")
  boolean hidden;

  @Command(name = "enter", description = "Enter the harbour.")
  static final class Enter {

    @Option(
        names = {"-t", "--tide"},
        paramLabel = "<tide>",
        description = "One of ${COMPLETION-CANDIDATES}.")
    Tide tide = Tide.FLOOD;

    @Option(names = "--chart", paramLabel = "<file>", description = ".chart, with \\ in it.")
    Path chart = Path.of("sea.chart");

    @Parameters(paramLabel = "SHIP", arity = "0..1", description = "The ship's name.")
    String ship = "";
  }

  @Command(name = "pilot", description = "Ask for a pilot.", subcommands = Pilot.Call.class)
  static final class Pilot {

    @Command(name = "call", aliases = "hail", description = "Call one.")
    static final class Call {}
  }

  @Command(name = "secret", hidden = true, description = "Never told.")
  static final class Secret {}

  static CommandSpec spec() {
    return new CommandLine(new Harbour()).getCommandSpec();
  }
}

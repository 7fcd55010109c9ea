package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.flow.ChangelogFlow;
import dev.slipway.flow.ReleaseSurvey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway changelog}: notes from history, of any repository. */
@Command(
    name = "changelog",
    description = "Print notes from history: what is not released yet, one release, or all.")
public final class ChangelogCommand extends QueryCommand<List<String>> {

  @ArgGroup private Which which = new Which();

  @Mixin private SurveyOptions options;

  private final Function<Settings, ChangelogFlow> flow;

  public ChangelogCommand(Function<Settings, ChangelogFlow> flow) {
    this.flow = flow;
  }

  /** At most one of the ways to say which notes. */
  private static final class Which {

    @Option(names = "--unreleased", description = "What is not released yet (the default).")
    private boolean unreleased;

    @Option(names = "--all", description = "Every release.")
    private boolean all;

    @Parameters(arity = "0..1", paramLabel = "VERSION", description = "One release.")
    private Optional<String> version = Optional.empty();
  }

  @Override
  List<String> look(Settings settings) {
    ChangelogFlow notes = flow.apply(settings);
    ReleaseSurvey.Request request = options.request(settings, System.getenv()).orTagged();
    if (which.all) {
      return notes.all(request);
    }
    return which
        .version
        .map(version -> List.of(notes.of(request, version)))
        .orElseGet(() -> notes.unreleased(request));
  }

  @Override
  String words(List<String> sections, Console console) {
    if (sections.isEmpty()) {
      return "Nothing that notes would show is unreleased.\n";
    }
    String text = String.join("\n\n", sections) + "\n";
    return Console.safe(which.all ? "# Changelog\n\n" + text : text);
  }

  @Override
  JsonNode json(List<String> sections) {
    ObjectNode result = NODES.objectNode();
    sections.forEach(result.putArray("notes")::add);
    return result;
  }
}

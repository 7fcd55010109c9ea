package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.flow.ChangelogFlow;
import dev.slipway.flow.ChangelogFlow.Told;
import dev.slipway.flow.ReleaseSurvey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway changelog}: notes from history, of any repository. */
@Command(
    name = "changelog",
    description = "Print notes from history: what is not released yet, one release, or all.")
public final class ChangelogCommand extends QueryCommand<List<Told>> {

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
  List<Told> look(Settings settings) {
    ChangelogFlow notes = flow.apply(settings);
    ReleaseSurvey.Request request = options.request(settings).orTagged();
    return which
        .version
        .map(version -> List.of(notes.of(request, version)))
        .orElseGet(() -> which.all ? notes.all(request) : notes.unreleased(request));
  }

  @Override
  String words(List<Told> all, Console console) {
    if (all.stream().allMatch(each -> each.sections().isEmpty())) {
      return "Nothing that notes would show is unreleased.\n";
    }
    return all.stream()
        .map(each -> title(each, all.size() == 1) + String.join("\n\n", each.sections()) + "\n")
        .map(Console::safe)
        .collect(Collectors.joining("\n"));
  }

  /** Several packages are told apart; a whole changelog has the title that a file of it has. */
  private String title(Told told, boolean alone) {
    return alone
        ? (which.all ? "# Changelog\n\n" : "")
        : "# %s\n\n".formatted(told.component().label());
  }

  @Override
  JsonNode json(List<Told> all) {
    ObjectNode result = NODES.objectNode();
    ArrayNode packages = result.putArray("packages");
    all.forEach(each -> packages.add(json(each)));
    return result;
  }

  private static ObjectNode json(Told told) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("path", told.component().path())
            .put("component", told.component().branchName());
    told.sections().forEach(node.putArray("notes")::add);
    return node;
  }
}

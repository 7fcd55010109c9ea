package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.engine.policy.Spelling;
import dev.slipway.flow.VersionAnswer;
import dev.slipway.flow.VersionFlow;
import dev.slipway.flow.VersionRequest;
import dev.slipway.flow.VersionRequest.Which;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.VersionProblems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway version}: a version, and how it is spelled. */
@Command(
    name = "version",
    description = "Print the released version, the next one or another, spelled for an ecosystem.")
public final class VersionCommand extends QueryCommand<List<VersionAnswer>> {

  @ArgGroup private Asked asked = new Asked();

  @Option(
      names = "--of",
      paramLabel = "ECOSYSTEM",
      description = "Spell it for semver, pep440, npm-tag, maven, helm or oci.")
  private Optional<String> of = Optional.empty();

  @Option(names = "--explain", description = "Say why, and which class it is of.")
  private boolean explain;

  @Mixin private SurveyOptions options;

  private final Function<Settings, VersionFlow> flow;

  public VersionCommand(Function<Settings, VersionFlow> flow) {
    this.flow = flow;
  }

  /** One of them at most; the released version where none is given. */
  private static final class Asked {

    @Option(
        names = "--next",
        description =
            "The version that is due, the released one if none is; under a policy, every way on"
                + " from the released one, and no version where none is asked for.")
    private boolean next;

    @Option(
        names = "--dev",
        description = "The development version of HEAD, by the tags: 1.4.1.dev3.")
    private boolean development;

    @Parameters(
        paramLabel = "VERSION",
        arity = "0..1",
        description = "This version, if the policy knows it.")
    private Optional<String> version = Optional.empty();

    Which which() {
      if (version.isPresent()) {
        return Which.NAMED;
      }
      return next ? Which.NEXT : development ? Which.DEVELOPMENT : Which.CURRENT;
    }
  }

  @Override
  List<VersionAnswer> look(Settings settings) {
    Optional<Spelling> spelling = of.map(VersionCommand::spelling);
    return flow.apply(settings)
        .look(
            new VersionRequest(options.request(settings), asked.which(), asked.version, spelling));
  }

  private static Spelling spelling(String name) {
    return Spelling.named(name)
        .orElseThrow(
            () -> new ProblemException(VersionProblems.unknownEcosystem(name, Spelling.keys())));
  }

  @Override
  String words(List<VersionAnswer> found, Console console) {
    VersionWords words = new VersionWords(found.size() > 1, asked.which() == Which.NEXT, explain);
    return found.stream().map(words::of).map(Console::safe).collect(Collectors.joining());
  }

  @Override
  String aside(List<VersionAnswer> found) {
    return asked.which() == Which.NEXT && !explain
        ? found.stream().map(VersionWords::ways).collect(Collectors.joining()).stripTrailing()
        : "";
  }

  @Override
  JsonNode json(List<VersionAnswer> found) {
    ObjectNode result = NODES.objectNode();
    ArrayNode packages = result.putArray("packages");
    VersionJson json = new VersionJson(asked.which() == Which.NEXT);
    found.forEach(each -> packages.add(json.of(each)));
    return result;
  }
}

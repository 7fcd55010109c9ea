package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.engine.release.Examined;
import dev.slipway.flow.ExplainFlow;
import dev.slipway.flow.ExplainFlow.Explanation;
import dev.slipway.model.ReleaseVersion;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway version}: the released version of each package, or the next one. */
@Command(name = "version", description = "Print the released version, or the next one.")
public final class VersionCommand extends QueryCommand<Explanation> {

  @Option(names = "--next", description = "The version that is due; the released one if none is.")
  private boolean next;

  @Option(names = "--explain", description = "Say why.")
  private boolean explain;

  @Mixin private SurveyOptions options;

  private final Function<Settings, ExplainFlow> flow;

  public VersionCommand(Function<Settings, ExplainFlow> flow) {
    this.flow = flow;
  }

  @Override
  Explanation look(Settings settings) {
    return flow.apply(settings).explain(options.request(settings), Optional.empty());
  }

  @Override
  String words(Explanation found, Console console) {
    boolean alone = found.examined().size() == 1;
    return found.examined().stream()
        .map(each -> Console.safe((alone ? "" : each.component().label() + " ") + line(each)))
        .collect(Collectors.joining());
  }

  private String line(Examined each) {
    String version = version(each).map(ReleaseVersion::toString).orElse("none");
    return version + (explain ? "\n  " + why(each) : "") + "\n";
  }

  private Optional<ReleaseVersion> version(Examined each) {
    return each.next()
        .filter(any -> next && each.isDue())
        .map(found -> found.version())
        .or(() -> each.baseline().version());
  }

  private String why(Examined each) {
    return next ? each.baseline().why() + "\n  " + ChangeWords.reason(each) : each.baseline().why();
  }

  @Override
  JsonNode json(Explanation found) {
    ObjectNode result = NODES.objectNode();
    ArrayNode packages = result.putArray("packages");
    found
        .examined()
        .forEach(
            each ->
                packages
                    .addObject()
                    .put("path", each.component().path())
                    .put("component", each.component().branchName())
                    .put("version", version(each).map(ReleaseVersion::toString).orElse(null))
                    .put("why", why(each)));
    return result;
  }
}

package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.engine.release.Examined;
import dev.slipway.flow.FlowStatus;
import dev.slipway.flow.StatusFlow;
import dev.slipway.flow.StatusFlow.Status;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.problem.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slipway status}: where every release stands, and the next command to type. */
@Command(
    name = "status",
    description = "Tell where every release stands, and the next command to type.")
public final class StatusCommand extends QueryCommand<Status> {

  @Mixin private SurveyOptions options;

  private final Function<Settings, StatusFlow> flow;

  public StatusCommand(Function<Settings, StatusFlow> flow) {
    this.flow = flow;
  }

  @Override
  Status look(Settings settings) {
    return flow.apply(settings).look(options.request(settings));
  }

  @Override
  List<Problem> problems(Status status) {
    return status.warnings();
  }

  @Override
  String words(Status status, Console console) {
    return status.examined().stream()
            .map(each -> line(each, status, console))
            .collect(Collectors.joining("", "On %s:\n".formatted(status.branch()), ""))
        + pullRequests("Waits for its tag", status.waiting())
        + pullRequests("Waits for its merge", status.open())
        + status.flow().map(flow -> journeys(flow, status, console)).orElse("")
        + status
            .nextCommand()
            .map(next -> "\nNext: %s\n%s".formatted(console.paint(Colour.BOLD, next), choice(next)))
            .orElse("\nNothing is to be done.\n");
  }

  /** A release whose pull request waits is on its way, though it has no branch yet. */
  private static String journeys(FlowStatus flow, Status status, Console console) {
    boolean waits = !status.waiting().isEmpty() || !status.open().isEmpty();
    return flow.releases().isEmpty() && waits ? "" : JourneyWords.of(flow.releases(), console);
  }

  private static String choice(String next) {
    return next.endsWith(" VERSION") ? "choose: slipway version --next\n" : "";
  }

  private static String line(Examined each, Status status, Console console) {
    String from = each.baseline().version().map(ReleaseVersion::toString).orElse("none");
    String to =
        status
            .next(each)
            .map(next -> " -> " + console.paint(Colour.GREEN, next.version().toString()))
            .orElse("");
    String verdict = status.waiting().isEmpty() ? "  " + each.verdict().words() : "";
    return "  %s  %s%s%s\n".formatted(Console.safe(each.component().label()), from, to, verdict);
  }

  private static String pullRequests(String title, List<PullRequest> all) {
    return all.stream()
        .map(each -> Console.safe("  %s: #%d %s\n".formatted(title, each.number(), each.title())))
        .collect(Collectors.joining());
  }

  @Override
  JsonNode json(Status status) {
    ObjectNode result = NODES.objectNode().put("branch", status.branch());
    ArrayNode packages = result.putArray("packages");
    status.examined().forEach(each -> packages.add(json(each, status)));
    result.set("waiting", PullRequestJson.list(status.waiting()).get("pullRequests"));
    result.set("open", PullRequestJson.list(status.open()).get("pullRequests"));
    status.flow().ifPresent(flow -> result.set("releases", JourneyJson.of(flow.releases())));
    return result.put("nextCommand", status.nextCommand().orElse(null));
  }

  private static ObjectNode json(Examined each, Status status) {
    return NODES
        .objectNode()
        .put("path", each.component().path())
        .put("component", each.component().branchName())
        .put("released", each.baseline().version().map(ReleaseVersion::toString).orElse(null))
        .put("next", status.next(each).map(next -> next.version().toString()).orElse(null))
        .put(
            "verdict",
            status.waiting().isEmpty()
                ? each.verdict().words()
                : "what is merged waits for its tag");
  }
}

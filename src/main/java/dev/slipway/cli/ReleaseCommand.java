package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.engine.release.MergedRelease;
import dev.slipway.engine.release.MergedRelease.Tagged;
import dev.slipway.flow.Proposal;
import dev.slipway.flow.ReleaseFlow;
import dev.slipway.run.PlanRunner;
import dev.slipway.run.Report;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slipway release}: tags what merged release pull requests released. */
@Command(
    name = "release",
    description = "Tag the merged release pull requests and record their releases.")
public final class ReleaseCommand extends PlanCommand<List<MergedRelease>> {

  @Mixin private SurveyOptions options;

  @Mixin private EvidenceOptions evidence;

  private final Function<Settings, ReleaseFlow> flow;

  public ReleaseCommand(
      Function<Settings, ReleaseFlow> flow, Function<Settings, PlanRunner> runner) {
    super(runner);
    this.flow = flow;
  }

  @Override
  Proposal<List<MergedRelease>> propose(Settings settings) {
    return flow.apply(settings).propose(options.request(settings), evidence.places(settings));
  }

  @Override
  String words(List<MergedRelease> merged, Report report, Console console) {
    return merged.isEmpty()
        ? "No merged release pull request waits for its tag.\n"
        : merged.stream().map(ReleaseCommand::words).collect(Collectors.joining());
  }

  private static String words(MergedRelease merged) {
    return Console.safe(
        "#%d %s, merged as %s\n"
            .formatted(
                merged.pullRequest().number(),
                merged.pullRequest().title(),
                merged.commit().abbreviated()));
  }

  @Override
  JsonNode json(List<MergedRelease> merged) {
    ObjectNode result = NODES.objectNode();
    ArrayNode releases = result.putArray("releases");
    merged.forEach(each -> each.releases().forEach(one -> releases.add(json(each, one))));
    return result;
  }

  private static ObjectNode json(MergedRelease merged, Tagged release) {
    return NODES
        .objectNode()
        .put("path", release.path())
        .put("component", release.component())
        .put("version", release.version().toString())
        .put("tag", release.tag())
        .put("sha", merged.commit().hex())
        .put("notes", release.notes())
        .put("pullRequest", merged.pullRequest().number());
  }
}

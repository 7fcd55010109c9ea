package dev.slipway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.flow.FlowRequest;
import dev.slipway.flow.Proposal;
import dev.slipway.flow.ReleasePrFlow;
import dev.slipway.flow.ReleaseSurvey;
import dev.slipway.run.Outcome;
import dev.slipway.run.PlanRunner;
import dev.slipway.run.Report;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway release-pr}: opens or updates the pull request that holds the next release. */
@Command(
    name = "release-pr",
    description = "Open or update the pull request that holds the next release.")
public final class ReleasePrCommand extends PlanCommand<ReleaseDrafts> {

  @Mixin private SurveyOptions options;

  @Mixin private ApprovalOptions approval;

  @Option(
      names = "--confirm",
      paramLabel = "TEXT",
      description = "What a human types to approve the version, letter by letter.")
  private Optional<String> confirmation = Optional.empty();

  @Option(
      names = "--take-over",
      description = "End the lease that somebody else holds on this release line.")
  private boolean takeOver;

  private final Function<Settings, ReleasePrFlow> flow;

  public ReleasePrCommand(
      Function<Settings, ReleasePrFlow> flow, Function<Settings, PlanRunner> runner) {
    super(runner);
    this.flow = flow;
  }

  @Override
  Proposal<ReleaseDrafts> propose(Settings settings) {
    ReleaseSurvey.Request release = options.request(settings);
    FlowRequest flowing =
        new FlowRequest(
            release.source().paths(),
            release.source().overrides(),
            confirmation,
            root().yes(),
            takeOver);
    return flow.apply(settings)
        .propose(
            new ReleasePrFlow.Request(release, options.releaseAs(), flowing, approval.request()));
  }

  @Override
  String words(ReleaseDrafts drafts, Report report, Console console) {
    String found = new DraftWords(console).of(drafts, root().dryRun());
    return report.outcome() == Outcome.NOTHING ? found + DraftWords.standing(drafts) : found;
  }

  @Override
  JsonNode json(ReleaseDrafts drafts) {
    return DraftJson.of(drafts);
  }
}

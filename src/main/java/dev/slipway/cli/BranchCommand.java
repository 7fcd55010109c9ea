package dev.slipway.cli;

import dev.slipway.engine.guard.Decision;
import dev.slipway.flow.BranchFlow;
import dev.slipway.flow.CutRequest;
import dev.slipway.flow.FlowRequest;
import dev.slipway.flow.Proposal;
import dev.slipway.run.PlanRunner;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway branch}: cuts the release branch of a version, or its version line. */
@Command(
    name = "branch",
    description = "Cut the release branch of a version, or a version line with its tag.")
public final class BranchCommand extends FlowCommand {

  @Parameters(
      paramLabel = "VERSION",
      arity = "1",
      description = "The version to release, as the policy spells it.")
  private String version = "";

  @Option(
      names = "--from",
      paramLabel = "BRANCH",
      description = "Branch to cut from (default: the version's line, else integration).")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--lts",
      description = "Keep the version line that is cut beside newer ones, for a year.")
  private boolean lts;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Date of the release (default: SOURCE_DATE_EPOCH, else today in UTC).")
  private Optional<String> date = Optional.empty();

  @Mixin private ApprovalOptions approval;

  @Mixin private EvidenceOptions evidence;

  private final Function<Settings, BranchFlow> flow;

  public BranchCommand(Function<Settings, BranchFlow> flow, Function<Settings, PlanRunner> runner) {
    super(runner);
    this.flow = flow;
  }

  @Override
  Proposal<Decision> propose(Settings settings, FlowRequest request) {
    return flow.apply(settings)
        .propose(
            new CutRequest(
                request,
                version,
                from.map(SurveyOptions::branch),
                approval.request(),
                lts,
                date.map(SurveyOptions::date)
                    .or(() -> SurveyOptions.sourceDate(settings.environment())),
                evidence.places(settings)));
  }
}

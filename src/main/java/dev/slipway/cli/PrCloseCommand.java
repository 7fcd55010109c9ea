package dev.slipway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.flow.Proposal;
import dev.slipway.flow.PullRequestFlow;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.run.Outcome;
import dev.slipway.run.PlanRunner;
import dev.slipway.run.Report;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code slipway pr close}: closes a pull request without merging it. */
@Command(name = "close", description = "Close a pull request without merging it.")
public final class PrCloseCommand extends PlanCommand<PullRequest> {

  @Parameters(paramLabel = "NUMBER", description = "The pull request's number.")
  private int number;

  private final Function<Settings, PullRequestFlow> flow;

  public PrCloseCommand(
      Function<Settings, PullRequestFlow> flow, Function<Settings, PlanRunner> runner) {
    super(runner);
    this.flow = flow;
  }

  @Override
  Proposal<PullRequest> propose(Settings settings) {
    return flow.apply(settings).close(number);
  }

  @Override
  String words(PullRequest found, Report report, Console console) {
    return report.outcome() == Outcome.NOTHING
        ? "Pull request #%d is closed already.\n".formatted(number)
        : "";
  }

  @Override
  JsonNode json(PullRequest found) {
    return PullRequestJson.whole(found);
  }
}

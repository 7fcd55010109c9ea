package dev.slipway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.flow.Proposal;
import dev.slipway.flow.PullRequestFlow;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.run.Outcome;
import dev.slipway.run.PlanRunner;
import dev.slipway.run.Report;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway pr merge}: brings a pull request into its base. */
@Command(name = "merge", description = "Merge a pull request.")
public final class PrMergeCommand extends PlanCommand<PullRequest> {

  @Parameters(paramLabel = "NUMBER", description = "The pull request's number.")
  private int number;

  @ArgGroup private Method method = new Method();

  private final Function<Settings, PullRequestFlow> flow;

  public PrMergeCommand(
      Function<Settings, PullRequestFlow> flow, Function<Settings, PlanRunner> runner) {
    super(runner);
    this.flow = flow;
  }

  /** At most one of the ways to merge. */
  private static final class Method {

    @Option(names = "--merge", description = "Make a merge commit (the default).")
    private boolean merge;

    @Option(names = "--squash", description = "Make one new commit of all changes.")
    private boolean squash;

    @Option(names = "--rebase", description = "Make the commits anew on top of the base.")
    private boolean rebase;

    MergeMethod chosen() {
      return squash ? MergeMethod.SQUASH : rebase ? MergeMethod.REBASE : MergeMethod.MERGE;
    }
  }

  @Override
  Proposal<PullRequest> propose(Settings settings) {
    return flow.apply(settings).merge(number, method.chosen());
  }

  @Override
  String words(PullRequest found, Report report, Console console) {
    return report.outcome() == Outcome.NOTHING
        ? "Pull request #%d is merged already.\n".formatted(number)
        : "";
  }

  @Override
  JsonNode json(PullRequest found) {
    return PullRequestJson.whole(found);
  }
}

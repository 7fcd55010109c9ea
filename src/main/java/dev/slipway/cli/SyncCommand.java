package dev.slipway.cli;

import dev.slipway.engine.guard.Decision;
import dev.slipway.flow.FlowRequest;
import dev.slipway.flow.Proposal;
import dev.slipway.flow.SyncFlow;
import dev.slipway.model.flow.SyncPolicy.Via;
import dev.slipway.run.PlanRunner;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slipway sync}: brings production back into integration. Never asks. */
@Command(name = "sync", description = "Bring production back into the integration branch.")
public final class SyncCommand extends FlowCommand {

  @Option(
      names = "--from",
      paramLabel = "BRANCH",
      description = "The branch to bring back (default: production).")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--into",
      paramLabel = "BRANCH",
      description = "The branch that gets it (default: integration).")
  private Optional<String> into = Optional.empty();

  @Option(
      names = "--via",
      paramLabel = "WAY",
      description = "push or pull-request (default: what slipway.yml says).")
  private Optional<Way> via = Optional.empty();

  private final Function<Settings, SyncFlow> flow;

  public SyncCommand(Function<Settings, SyncFlow> flow, Function<Settings, PlanRunner> runner) {
    super(runner);
    this.flow = flow;
  }

  private enum Way {
    PUSH("push", Via.PUSH),
    PULL_REQUEST("pull-request", Via.PULL_REQUEST);

    private final String word;
    private final Via via;

    Way(String word, Via via) {
      this.word = word;
      this.via = via;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  @Override
  Proposal<Decision> propose(Settings settings, FlowRequest request) {
    return flow.apply(settings)
        .propose(
            new SyncFlow.Request(
                request,
                from.map(SurveyOptions::branch),
                into.map(SurveyOptions::branch),
                via.map(way -> way.via)));
  }
}

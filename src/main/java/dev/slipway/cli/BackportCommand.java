package dev.slipway.cli;

import dev.slipway.engine.guard.Decision;
import dev.slipway.flow.BackportFlow;
import dev.slipway.flow.FlowRequest;
import dev.slipway.flow.Proposal;
import dev.slipway.run.PlanRunner;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway backport}: brings a merged change onto version lines. */
@Command(name = "backport", description = "Bring a merged change onto version lines.")
public final class BackportCommand extends FlowCommand {

  @Parameters(paramLabel = "COMMIT", description = "The commit that the change was merged as.")
  private String revision = "";

  @Option(
      names = "--to",
      paramLabel = "LINE",
      split = ",",
      description = "The lines, as 26.8,26.4 (default: what the change itself says).")
  private List<String> lines = List.of();

  @Option(
      names = "--pr",
      paramLabel = "NUMBER",
      description = "The pull request that brought it (default: the one in its headline).")
  private Optional<Integer> number = Optional.empty();

  private final Function<Settings, BackportFlow> flow;

  public BackportCommand(
      Function<Settings, BackportFlow> flow, Function<Settings, PlanRunner> runner) {
    super(runner);
    this.flow = flow;
  }

  @Override
  Proposal<Decision> propose(Settings settings, FlowRequest request) {
    return flow.apply(settings).propose(new BackportFlow.Request(request, revision, lines, number));
  }
}

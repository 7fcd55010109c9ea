package dev.slipway.cli;

import dev.slipway.engine.guard.Decision;
import dev.slipway.flow.CleanupFlow;
import dev.slipway.flow.FlowRequest;
import dev.slipway.flow.Proposal;
import dev.slipway.run.PlanRunner;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code slipway cleanup}: deletes branches whose content is elsewhere. */
@Command(
    name = "cleanup",
    description = "Delete release branches and branches of the tool whose content is elsewhere.")
public final class CleanupCommand extends FlowCommand {

  private final Function<Settings, CleanupFlow> flow;

  public CleanupCommand(
      Function<Settings, CleanupFlow> flow, Function<Settings, PlanRunner> runner) {
    super(runner);
    this.flow = flow;
  }

  @Override
  Proposal<Decision> propose(Settings settings, FlowRequest request) {
    return flow.apply(settings).propose(request);
  }
}

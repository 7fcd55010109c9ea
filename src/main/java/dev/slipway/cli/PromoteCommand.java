package dev.slipway.cli;

import dev.slipway.engine.guard.Decision;
import dev.slipway.flow.FlowRequest;
import dev.slipway.flow.PromoteFlow;
import dev.slipway.flow.Proposal;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import dev.slipway.run.PlanRunner;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway promote}: opens the pull request that brings a release to production. */
@Command(
    name = "promote",
    description = "Open or update the pull request that brings a release to production.")
public final class PromoteCommand extends FlowCommand {

  /** The ways that can be asked for; what nothing is promoted under is for the policy to say. */
  private enum Way {
    auto(Mode.AUTO),
    merge(Mode.MERGE),
    metadata(Mode.METADATA);

    private final Mode mode;

    Way(Mode mode) {
      this.mode = mode;
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "VERSION",
      description = "Which release; else that of the only release branch.")
  private Optional<String> version = Optional.empty();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description =
          "What goes: the branch (merge), only the release's files (metadata), or whichever is"
              + " right (auto). Else as slipway.yml says.")
  private Optional<Way> mode = Optional.empty();

  @Mixin private EvidenceOptions evidence;

  private final Function<Settings, PromoteFlow> flow;

  public PromoteCommand(
      Function<Settings, PromoteFlow> flow, Function<Settings, PlanRunner> runner) {
    super(runner);
    this.flow = flow;
  }

  @Override
  Proposal<Decision> propose(Settings settings, FlowRequest request) {
    Optional<Mode> asked = mode.map(way -> way.mode);
    return flow.apply(settings)
        .propose(new PromoteFlow.Request(request, version, asked, evidence.places(settings)));
  }
}

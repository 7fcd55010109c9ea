package dev.slipway.cli;

import dev.slipway.engine.guard.Decision;
import dev.slipway.flow.FlowRequest;
import dev.slipway.flow.Proposal;
import dev.slipway.flow.TagFlow;
import dev.slipway.run.PlanRunner;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway tag}: tags a release, once all that must hold does and a human said go. */
@Command(
    name = "tag",
    description = "Tag a release: show what speaks for it, ask for the go, push the tag.")
public final class TagCommand extends FlowCommand {

  @Parameters(paramLabel = "VERSION", description = "Which release, without a leading v.")
  private String version;

  @Option(
      names = "--commit",
      paramLabel = "REV",
      description = "The commit to tag; else the tip of the branch that tags are on.")
  private Optional<String> commit = Optional.empty();

  @Mixin private EvidenceOptions evidence;

  private final Function<Settings, TagFlow> flow;

  public TagCommand(Function<Settings, TagFlow> flow, Function<Settings, PlanRunner> runner) {
    super(runner);
    this.flow = flow;
  }

  @Override
  Proposal<Decision> propose(Settings settings, FlowRequest request) {
    return flow.apply(settings)
        .propose(new TagFlow.Request(request, version, commit, evidence.places(settings)));
  }
}

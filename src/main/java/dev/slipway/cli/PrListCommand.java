package dev.slipway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.flow.PullRequestFlow;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slipway pr list}: the pull requests, newest first. */
@Command(name = "list", description = "List pull requests, newest first.")
public final class PrListCommand extends QueryCommand<List<PullRequest>> {

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "open, merged, closed or all (default: ${DEFAULT-VALUE}).")
  private Wanted state = Wanted.open;

  private final Function<Settings, PullRequestFlow> flow;

  public PrListCommand(Function<Settings, PullRequestFlow> flow) {
    this.flow = flow;
  }

  /** Which states to list. */
  private enum Wanted {
    open(Set.of(State.OPEN)),
    merged(Set.of(State.MERGED)),
    closed(Set.of(State.CLOSED)),
    all(Set.of(State.values()));

    private final Set<State> states;

    Wanted(Set<State> states) {
      this.states = states;
    }
  }

  @Override
  List<PullRequest> look(Settings settings) {
    return flow.apply(settings).list(state.states, Optional.empty());
  }

  @Override
  String words(List<PullRequest> found, Console console) {
    return found.isEmpty()
        ? (state == Wanted.all ? "No pull requests.\n" : "No %s pull requests.\n".formatted(state))
        : found.stream().map(each -> line(each, console)).collect(Collectors.joining());
  }

  private static String line(PullRequest each, Console console) {
    return "%s  %-6s  %s  %s\n"
        .formatted(
            console.paint(Colour.CYAN, "#" + each.number()),
            PullRequestJson.state(each),
            Console.safe(each.title()),
            console.paint(Colour.DIM, "%s -> %s".formatted(each.head(), each.base())));
  }

  @Override
  JsonNode json(List<PullRequest> found) {
    return PullRequestJson.list(found);
  }
}

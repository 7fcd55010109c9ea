package dev.slipway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.flow.PullRequestFlow;
import dev.slipway.flow.PullRequestFlow.Discussion;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code slipway pr show}: one pull request, whole. */
@Command(name = "show", description = "Show one pull request.")
public final class PrShowCommand extends QueryCommand<Discussion> {

  @Parameters(paramLabel = "NUMBER", description = "The pull request's number.")
  private int number;

  private final Function<Settings, PullRequestFlow> flow;

  public PrShowCommand(Function<Settings, PullRequestFlow> flow) {
    this.flow = flow;
  }

  @Override
  Discussion look(Settings settings) {
    return flow.apply(settings).show(number);
  }

  @Override
  String words(Discussion discussion, Console console) {
    PullRequest found = discussion.pullRequest();
    String merged =
        found.mergeCommit().map(CommitId::abbreviated).map(id -> " as " + id).orElse("");
    String comments =
        discussion.feedback().comments().stream()
            .map(each -> "\n%s, %s:\n%s\n".formatted(each.author(), each.time(), each.body()))
            .collect(Collectors.joining());
    return Console.safe(
        "#%d %s\n  state   %s%s%s\n  from    %s\n  into    %s\n  labels  %s\n\n%s\n%s"
            .formatted(
                found.number(),
                found.title(),
                PullRequestJson.state(found),
                merged,
                found.draft() ? ", a draft" : "",
                found.head(),
                found.base(),
                String.join(", ", found.labels()),
                found.body(),
                comments));
  }

  @Override
  JsonNode json(Discussion discussion) {
    return PullRequestJson.whole(discussion);
  }
}

package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.flow.PullRequestFlow.Discussion;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import java.util.List;
import java.util.Locale;

/** Pull requests as JSON; the shape is a promise. */
final class PullRequestJson {

  private PullRequestJson() {}

  static ObjectNode list(List<PullRequest> pullRequests) {
    ObjectNode result = NODES.objectNode();
    ArrayNode all = result.putArray("pullRequests");
    pullRequests.forEach(each -> all.add(brief(each)));
    return result;
  }

  static ObjectNode whole(PullRequest each) {
    return brief(each)
        .put("body", each.body())
        .put("headCommit", each.headCommit().map(CommitId::hex).orElse(null))
        .put("mergeCommit", each.mergeCommit().map(CommitId::hex).orElse(null));
  }

  static ObjectNode whole(Discussion discussion) {
    ObjectNode node = whole(discussion.pullRequest());
    ArrayNode comments = node.putArray("comments");
    discussion
        .feedback()
        .comments()
        .forEach(
            comment ->
                comments
                    .addObject()
                    .put("author", comment.author())
                    .put("time", comment.time().toString())
                    .put("body", comment.body()));
    return node;
  }

  private static ObjectNode brief(PullRequest each) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("number", each.number())
            .put("title", each.title())
            .put("state", state(each))
            .put("headRef", each.head().name())
            .put("baseRef", each.base().name());
    each.labels().forEach(node.putArray("labels")::add);
    return node.put("draft", each.draft()).put("url", each.url().orElse(null));
  }

  static String state(PullRequest each) {
    return each.state().name().toLowerCase(Locale.ROOT);
  }
}

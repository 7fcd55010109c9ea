package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.engine.release.Draft;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.engine.release.ReleasePullRequest;
import dev.slipway.model.FileEdit;
import dev.slipway.model.ReleaseVersion;
import java.util.List;

/** The {@code result} of {@code release-pr}; its shape is a promise. */
final class DraftJson {

  private DraftJson() {}

  static ObjectNode of(ReleaseDrafts drafts) {
    ObjectNode result = NODES.objectNode();
    ArrayNode all = result.putArray("pullRequests");
    drafts.pullRequests().forEach(each -> all.add(pullRequest(each)));
    return result;
  }

  private static ObjectNode pullRequest(ReleasePullRequest each) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("title", each.title())
            .put("body", each.body())
            .put("headRef", each.head().name())
            .put("baseRef", each.base().name());
    each.labels().forEach(node.putArray("labels")::add);
    node.put("draft", each.draft());
    ArrayNode releases = node.putArray("releases");
    each.releases().forEach(release -> releases.add(release(release)));
    node.set("files", files(each.edits()));
    return node;
  }

  private static ObjectNode release(Draft release) {
    return NODES
        .objectNode()
        .put("path", release.config().path())
        .put("component", release.component().tagName())
        .put("from", release.from().map(ReleaseVersion::toString).orElse(null))
        .put("version", release.version().toString())
        .put("tag", release.tag())
        .put("notes", release.notes());
  }

  private static ObjectNode files(List<FileEdit> edits) {
    ObjectNode files = NODES.objectNode();
    edits.forEach(edit -> files.put(edit.path(), edit.after().orElse(null)));
    return files;
  }
}

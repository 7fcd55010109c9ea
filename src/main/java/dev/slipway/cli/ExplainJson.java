package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.engine.release.Baseline;
import dev.slipway.engine.release.Examined;
import dev.slipway.engine.version.NextVersion;
import dev.slipway.flow.ExplainFlow.Explanation;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import java.util.Locale;
import java.util.Optional;

/** Why a release is as it is, as JSON; the shape is a promise. */
final class ExplainJson {

  private ExplainJson() {}

  static ObjectNode of(Explanation explanation) {
    ObjectNode result = NODES.objectNode();
    ArrayNode packages = result.putArray("packages");
    explanation.examined().forEach(examined -> packages.add(json(examined, explanation.commit())));
    return result;
  }

  private static ObjectNode json(Examined examined, Optional<CommitId> commit) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("path", examined.component().path())
            .put("component", examined.component().branchName())
            .put("verdict", word(examined.verdict()))
            .put("due", examined.isDue());
    node.set("baseline", baseline(examined.baseline()));
    examined
        .next()
        .filter(next -> examined.isDue())
        .ifPresent(next -> node.set("next", next(next)));
    ArrayNode changes = node.putArray("changes");
    Fate.of(examined).stream()
        .filter(fate -> commit.isEmpty() || fate.isOf(commit.get()))
        .forEach(fate -> changes.add(fate(fate)));
    return node;
  }

  private static ObjectNode baseline(Baseline baseline) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("kind", word(baseline.kind()))
            .put("version", baseline.version().map(ReleaseVersion::toString).orElse(null))
            .put("tag", baseline.tag().orElse(null));
    baseline.commits().forEach(commit -> node.withArray("commits").add(commit.hex()));
    return node.put("why", baseline.why());
  }

  private static ObjectNode next(NextVersion next) {
    return NODES
        .objectNode()
        .put("version", next.version().toString())
        .put("why", next.why())
        .put("decidedBy", next.decidedBy().flatMap(by -> by.id()).map(CommitId::hex).orElse(null));
  }

  private static ObjectNode fate(Fate fate) {
    return NODES
        .objectNode()
        .put("commit", fate.commit().map(CommitId::hex).orElse(null))
        .put("text", fate.text())
        .put("section", fate.section().orElse(null))
        .put("rule", fate.rule())
        .put("detail", fate.detail());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

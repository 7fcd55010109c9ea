package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.engine.guard.Decision;
import dev.slipway.model.receipt.GuardResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a step of a flow decided, as JSON. */
final class DecisionJson {

  private DecisionJson() {}

  static ObjectNode of(Decision decision) {
    ObjectNode result = NODES.objectNode().put("release", decision.release());
    result.set("guards", guards(decision.guards()));
    ObjectNode facts = result.putObject("facts");
    decision.facts().forEach(facts::put);
    ArrayNode remarks = result.putArray("remarks");
    decision.remarks().forEach(remarks::add);
    if (!decision.paths().isEmpty()) {
      ObjectNode paths = result.putObject("paths");
      decision.paths().forEach((name, all) -> all.forEach(paths.putArray(name)::add));
    }
    return result;
  }

  /** Of a step that was refused: only its guards were asked. */
  static ObjectNode of(List<GuardResult> guards) {
    return of(new Decision("", guards, Map.of(), List.of()));
  }

  static ArrayNode guards(List<GuardResult> guards) {
    ArrayNode all = NODES.arrayNode();
    guards.forEach(each -> all.add(guard(each)));
    return all;
  }

  private static ObjectNode guard(GuardResult guard) {
    return NODES
        .objectNode()
        .put("name", guard.name())
        .put("verdict", guard.verdict().name().toLowerCase(Locale.ROOT))
        .put("fact", guard.fact());
  }
}

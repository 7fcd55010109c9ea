package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.engine.journey.Journey;
import dev.slipway.model.CommitId;
import java.util.List;

/** The releases on their way as JSON. */
final class JourneyJson {

  private JourneyJson() {}

  static ArrayNode of(List<Journey> releases) {
    ArrayNode all = NODES.arrayNode();
    releases.forEach(each -> all.add(of(each)));
    return all;
  }

  private static ObjectNode of(Journey each) {
    return NODES
        .objectNode()
        .put("version", each.version())
        .put("tag", each.tag())
        .put("branch", each.branch().name())
        .put("head", each.head().map(CommitId::hex).orElse(null))
        .put("state", each.stage().word())
        .put("nextGuard", each.nextGuard())
        .put("nextCommand", each.nextCommand().orElse(null));
  }
}

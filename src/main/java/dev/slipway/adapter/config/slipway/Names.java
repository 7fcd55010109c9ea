package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.shape.OrNone;
import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names that stand for nothing, or for two things. */
record Names(Findings findings) {

  /**
   * @param noun what it is the name of, with its article
   */
  void mustBeKnown(Node name, String noun, Collection<String> known) {
    String text = name.text().orElseThrow();
    if (!OrNone.isNone(name) && !known.contains(text)) {
      findings.at(
          name.place(),
          at ->
              SlipwayFileProblems.unknownReference(
                  at, noun, text, known.stream().sorted().toList()));
    }
  }

  void mustDiffer(List<Node> names, String noun) {
    Set<String> seen = new HashSet<>();
    for (Node name : names) {
      String text = name.text().orElseThrow();
      if (!seen.add(text)) {
        findings.at(name.place(), at -> SlipwayFileProblems.sameName(at, noun, text));
      }
    }
  }
}

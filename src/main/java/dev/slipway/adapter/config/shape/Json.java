package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Whatever JSON has a value for, lists and objects included. */
public record Json() implements Shape {

  /** With aliases of aliases a short file can say more than anybody could hold. */
  private static final int MOST_VALUES = 10_000;

  @Override
  public void check(Node value, String thing, Findings findings) {
    Deque<Node> open = new ArrayDeque<>(List.of(value));
    for (int seen = 0; !open.isEmpty(); seen++) {
      if (seen + open.size() > MOST_VALUES) {
        findings.at(value.place(), at -> SlipwayFileProblems.tooManyValues(at, thing, MOST_VALUES));
        return;
      }
      Node next = open.pop();
      Anything.checkAmount(next, findings);
      open.addAll(parts(next));
    }
  }

  private static List<Node> parts(Node value) {
    if (value instanceof Fields fields) {
      return fields.byKey().values().stream().map(Field::value).toList();
    }
    return value instanceof Items items ? items.values() : List.of();
  }

  @Override
  public String noun() {
    return "any value";
  }
}

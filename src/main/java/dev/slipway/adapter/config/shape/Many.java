package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.model.problem.ConfigProblems;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.List;

/**
 * A list.
 *
 * @param alone whether one item may stand without the list around it
 * @param filled whether it must have an item
 */
public record Many(Shape item, boolean alone, boolean filled) implements Shape {

  public static Many of(Shape item) {
    return new Many(item, false, false);
  }

  public static Many some(Shape item) {
    return new Many(item, false, true);
  }

  public static Many oneOrMore(Shape item) {
    return new Many(item, true, false);
  }

  @Override
  public void check(Node value, String thing, Findings findings) {
    if (value instanceof Items items) {
      checkItems(items, thing, findings);
    } else if (alone) {
      item.check(value, thing, findings);
    } else {
      findings.at(value.place(), at -> ConfigProblems.wrongType(at, thing, value.kind(), "a list"));
    }
  }

  private void checkItems(Items items, String thing, Findings findings) {
    if (filled && items.values().isEmpty()) {
      findings.at(items.place(), at -> SlipwayFileProblems.emptyList(at, thing));
    }
    items.values().forEach(each -> item.check(each, "an item of " + thing, findings));
  }

  /** A value that stands alone becomes a list. */
  @Override
  public Node complete(Node value) {
    List<Node> items = value instanceof Items list ? list.values() : List.of(value);
    return alone || value instanceof Items
        ? new Items(value.place(), items.stream().map(item::complete).toList())
        : value;
  }

  @Override
  public String noun() {
    return "a list";
  }
}

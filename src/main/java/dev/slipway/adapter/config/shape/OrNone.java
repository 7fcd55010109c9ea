package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;

/** A value, or the word {@code none}: so that a file can take back what its preset says. */
public record OrNone(Shape shape) implements Shape {

  public static final String NONE = "none";

  public static boolean isNone(Node value) {
    return value.text().filter(NONE::equals).isPresent();
  }

  @Override
  public void check(Node value, String thing, Findings findings) {
    if (!isNone(value)) {
      shape.check(value, thing, findings);
    }
  }

  @Override
  public Node complete(Node value) {
    return isNone(value) ? value : shape.complete(value);
  }

  @Override
  public String noun() {
    return shape.noun() + ", or none";
  }
}

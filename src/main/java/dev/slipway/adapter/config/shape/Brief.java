package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import java.util.Map;

/**
 * An object, or a text for an object that says nothing else.
 *
 * @param key what the text is the value of
 */
public record Brief(String key, Block block) implements Shape {

  @Override
  public void check(Node value, String thing, Findings findings) {
    block.check(whole(value), thing, findings);
  }

  @Override
  public Node complete(Node value) {
    return block.complete(whole(value));
  }

  private Node whole(Node value) {
    return value.text().isPresent()
        ? new Fields(value.place(), Map.of(key, new Field(value.place(), value)))
        : value;
  }

  @Override
  public String noun() {
    return "a text or an object";
  }
}

package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;

/** What a value may be. Reading, the JSON Schema and the manual all go by it. */
public sealed interface Shape
    permits Anything,
        Block,
        Brief,
        Count,
        Json,
        Kinds,
        Templated,
        Many,
        Named,
        OrNone,
        Form,
        Switch,
        Words {

  /**
   * Tells the findings everything in a value that is not of this shape.
   *
   * @param thing what the value is of: {@code 'mode'}, {@code an item of 'after'}
   */
  void check(Node value, String thing, Findings findings);

  /** The value with every default filled in; what is not of this shape stays as it is. */
  default Node complete(Node value) {
    return value;
  }

  /** What belongs there, with its article. */
  String noun();
}

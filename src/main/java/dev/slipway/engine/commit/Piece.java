package dev.slipway.engine.commit;

import java.util.List;

/**
 * One piece of a message, taken apart.
 *
 * @param description what follows the label on the first line
 * @param footers in their order
 */
record Piece(Label label, String description, Body body, List<Footer> footers) {

  Piece {
    footers = List.copyOf(footers);
  }

  /** The first line, written anew. */
  String header() {
    return label.token() + ": " + description;
  }
}

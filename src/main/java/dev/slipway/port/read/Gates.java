package dev.slipway.port.read;

import java.util.List;
import java.util.Optional;

/** The approval gates that a forge has of its own. */
public interface Gates {

  /** A gate; empty when the forge has none of that name. */
  Optional<Gate> find(String name);

  /**
   * A gate of the forge.
   *
   * @param reviewers who can open it; nobody means that it always stands open
   */
  record Gate(String name, List<String> reviewers) {

    public Gate {
      reviewers = List.copyOf(reviewers);
    }
  }
}

package dev.slipway.engine.changelog;

import java.util.List;

/**
 * The notes of one release.
 *
 * @param text heading and sections; no line end at its end
 * @param placements one for each change, in the order given
 */
public record Notes(String text, List<Placement> placements) {

  public Notes {
    placements = List.copyOf(placements);
  }

  /** Whether nothing stands below the heading, which is what makes a release not due. */
  public boolean isEmpty() {
    return text.indexOf('\n') < 0;
  }
}

package dev.slipway.flow;

import dev.slipway.engine.journey.Journey;
import dev.slipway.model.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Where the releases of a flow stand.
 *
 * @param releases on their way, lowest version first
 * @param nextCommand what to type next; empty when nothing is to be done
 * @param warnings what is late, or could not be read
 */
public record FlowStatus(
    List<Journey> releases, Optional<String> nextCommand, List<Problem> warnings) {

  public FlowStatus {
    releases = List.copyOf(releases);
    warnings = List.copyOf(warnings);
  }
}

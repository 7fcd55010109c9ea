package dev.slipway.port.read;

import dev.slipway.model.Boundaries;
import dev.slipway.model.CommitId;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which commits to read.
 *
 * @param head where the walk begins
 * @param baselines the walk ends at commits that all of these contain; none: at the root
 * @param boundaries how closely each commit says what it touches
 * @param limit most commits to read, newest first by committer time; empty for no limit
 */
public record Range(
    CommitId head, List<CommitId> baselines, Boundaries boundaries, OptionalInt limit) {

  public Range {
    baselines = List.copyOf(baselines);
  }
}

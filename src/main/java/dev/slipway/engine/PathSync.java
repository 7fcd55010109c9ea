package dev.slipway.engine;

import dev.slipway.model.FileEdit;
import dev.slipway.model.TreeId;
import java.util.List;

/**
 * The files that a sync brings into integration.
 *
 * @param edits those that differ, by path
 * @param policy those of them that are policy files
 * @param tree that integration has then
 * @param isFinal whether the newest release that has them is no prerelease
 */
public record PathSync(List<FileEdit> edits, List<String> policy, TreeId tree, boolean isFinal) {

  public PathSync {
    edits = List.copyOf(edits);
    policy = List.copyOf(policy);
  }
}

package dev.slipway.adapter.git.remote;

import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A ref of the remote that is to move.
 *
 * @param ref full name
 * @param expected where it stands before; empty when it must not exist
 */
public record RefMove(String ref, Optional<ObjectId> expected, ObjectId to) {

  /** Whether it stands there already. */
  boolean isDone() {
    return expected.isPresent() && expected.get().equals(to);
  }
}

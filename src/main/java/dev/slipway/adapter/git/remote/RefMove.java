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

  /**
   * A move between objects that are named in hexadecimal digits.
   *
   * @param to empty where the ref is to go
   */
  public static RefMove of(String ref, Optional<String> expected, Optional<String> to) {
    return new RefMove(
        ref,
        expected.map(ObjectId::fromString),
        to.map(ObjectId::fromString).orElse(ObjectId.zeroId()));
  }

  /** Whether it stands there already. */
  boolean isDone() {
    return expected.isPresent() && expected.get().equals(to);
  }
}

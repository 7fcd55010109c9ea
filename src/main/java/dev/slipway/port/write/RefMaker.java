package dev.slipway.port.write;

import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.plan.RefChange;
import java.util.Optional;

/** Makes the objects that a ref is to lead to, without moving it. */
public interface RefMaker {

  /** The same change made twice within a second makes the same objects, but for signatures. */
  Made make(RefChange change);

  /**
   * What was made.
   *
   * @param ref full name
   * @param expected object id where the ref stands before; empty when it must not be there
   * @param to object id, a tag object's own; empty when the ref is to go
   * @param commit that {@code to} leads to
   * @param tree of that commit
   */
  record Made(
      String ref,
      Optional<String> expected,
      Optional<String> to,
      Optional<CommitId> commit,
      Optional<TreeId> tree) {}
}

package dev.slipway.adapter.git;

import dev.slipway.model.CommitId;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;

/** Turns JGit's object ids into the model's, and back. */
public final class Ids {

  private Ids() {}

  public static CommitId commit(AnyObjectId id) {
    return new CommitId(id.name());
  }

  public static ObjectId object(CommitId id) {
    return ObjectId.fromString(id.hex());
  }
}

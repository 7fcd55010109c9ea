package dev.slipway.adapter.git.object;

import dev.slipway.model.Commit;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A commit and its root folder.
 *
 * @param commit that touches nothing yet; without parents where a shallow clone ends
 */
public record CommitNode(Commit commit, ObjectId tree) {}

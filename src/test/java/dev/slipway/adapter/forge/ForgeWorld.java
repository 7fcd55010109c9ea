package dev.slipway.adapter.forge;

import dev.slipway.model.CommitId;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.Releases;
import dev.slipway.port.write.PullRequestWriter;
import dev.slipway.port.write.ReleaseCreator;
import java.util.List;

/** A remote with a forge, and what people do to its branches with plain git. */
interface ForgeWorld {

  /** The forge as one more clone reaches it. */
  Clone newClone();

  /** Pushes one new commit to a branch, which begins at main when it is not there yet. */
  CommitId push(String branch, String message);

  /** Pushes a merge commit of {@code head} to {@code base}. */
  CommitId mergeByHand(String head, String base);

  /** Pushes a branch to where another one stands. */
  void forward(String branch, String to);

  void delete(String branch);

  CommitId tip(String branch);

  /** A branch's tip and its first parents, newest first. */
  List<CommitId> firstParents(String branch);

  /** How many parents a commit has. */
  int parents(CommitId commit);

  String message(CommitId commit);

  /** All ports of one forge. */
  record Clone(
      PullRequests pullRequests,
      PullRequestWriter writer,
      Releases releases,
      ReleaseCreator creator) {}
}

package dev.slipway.model.forge;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A pull request as its forge keeps it.
 *
 * @param number unique in the repository, from 1
 * @param mergeCommit the commit on the base that brought the head in; empty unless merged
 * @param headCommit where the head stands, or stood when the pull request ended; empty when unknown
 * @param comments oldest first
 * @param url where people see it; empty on a forge without pages
 */
public record PullRequest(
    int number,
    State state,
    BranchName head,
    BranchName base,
    String title,
    String body,
    List<String> labels,
    boolean draft,
    Optional<CommitId> headCommit,
    Optional<CommitId> mergeCommit,
    List<Comment> comments,
    Instant updated,
    Optional<String> url) {

  public PullRequest {
    labels = List.copyOf(labels);
    comments = List.copyOf(comments);
  }

  public boolean carries(List<String> all) {
    return labels.containsAll(all);
  }

  /** Where a pull request stands. */
  public enum State {
    OPEN,
    MERGED,
    CLOSED
  }

  /** Something said below a pull request. */
  public record Comment(String author, Instant time, String body) {}
}

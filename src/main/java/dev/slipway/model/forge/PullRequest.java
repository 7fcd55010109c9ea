package dev.slipway.model.forge;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A pull request as its forge keeps it. What people said of it is its {@link Feedback}.
 *
 * @param number unique in the repository, from 1
 * @param draft whether it may not be merged yet
 * @param headCommit where the head stands, or stood when the pull request ended; empty when unknown
 * @param mergeCommit the commit on the base that brought the head in; empty unless merged
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
    Instant updated,
    Optional<String> url) {

  public PullRequest {
    labels = List.copyOf(labels);
  }

  /** The same pull request with another body. */
  public PullRequest withBody(String other) {
    return new PullRequest(
        number,
        state,
        head,
        base,
        title,
        other,
        labels,
        draft,
        headCommit,
        mergeCommit,
        updated,
        url);
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
}

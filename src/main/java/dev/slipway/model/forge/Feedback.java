package dev.slipway.model.forge;

import dev.slipway.model.CommitId;
import java.time.Instant;
import java.util.List;

/**
 * What people and machines said of a pull request.
 *
 * @param comments oldest first
 * @param reviews oldest first; of one author the last one counts
 * @param checks one of a name for each commit, by name
 */
public record Feedback(List<Comment> comments, List<Review> reviews, List<Check> checks) {

  public Feedback {
    comments = List.copyOf(comments);
    reviews = List.copyOf(reviews);
    checks = List.copyOf(checks);
  }

  /** Something said below a pull request. */
  public record Comment(String author, Instant time, String body) {}

  /**
   * Somebody's judgement.
   *
   * @param commit where the head stood when it was judged
   */
  public record Review(String author, Verdict verdict, CommitId commit, Instant time) {

    /** What a review says. */
    public enum Verdict {
      APPROVED,
      CHANGES_REQUESTED,
      COMMENTED,
      DISMISSED
    }
  }

  /**
   * A machine's judgement.
   *
   * @param commit what was judged
   */
  public record Check(String name, Result result, CommitId commit) {

    /** How a check stands. */
    public enum Result {
      PENDING,
      PASSED,
      FAILED
    }
  }
}

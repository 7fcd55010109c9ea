package dev.slipway.engine.pullrequest;

import dev.slipway.model.BranchName;
import java.util.Optional;

/**
 * A body that is too long for a pull request, kept as a file on a branch of its own.
 *
 * @param branch where the file is, based on the repository's default branch
 * @param text the whole body, the file's content
 */
public record Overflow(BranchName branch, String text) {

  /** The file's path from the root. */
  public static final String FILE = "release-notes.md";

  /** The most that a pull request's body may have, in UTF-16 units. */
  public static final int LIMIT = 65_536;

  private static final String POINTER =
      "This release is too large to preview in the pull request body."
          + " View the full release notes here: ";

  /** What has to be kept aside of {@code body}; empty when it is short enough. */
  public static Optional<Overflow> of(BranchName head, String body) {
    return body.length() > LIMIT ? Optional.of(new Overflow(branch(head), body)) : Optional.empty();
  }

  /** Where the notes of the pull request from {@code head} are, when they are kept aside. */
  public static BranchName branch(BranchName head) {
    return new BranchName(head + "--release-notes");
  }

  /** Whether {@code body} only points to the notes. */
  public static boolean isPointer(String body) {
    return body.strip().startsWith(POINTER);
  }

  /** The body that points to the notes. */
  public static String pointer(String url) {
    return POINTER + url;
  }
}

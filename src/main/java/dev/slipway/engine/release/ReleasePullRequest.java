package dev.slipway.engine.release;

import dev.slipway.engine.pullrequest.Overflow;
import dev.slipway.model.BranchName;
import dev.slipway.model.FileEdit;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.plan.OpenPullRequest;
import java.util.List;
import java.util.Optional;

/**
 * A release pull request as it should be.
 *
 * @param body at most as long as a forge takes
 * @param head the branch that holds the release commit
 * @param releases the packages that it releases
 * @param edits the files that it changes
 * @param overflow the whole body, where it is too long to stand in the pull request
 * @param message of the release commit
 */
public record ReleasePullRequest(
    String title,
    String body,
    BranchName head,
    BranchName base,
    List<String> labels,
    boolean draft,
    List<Draft> releases,
    List<FileEdit> edits,
    Optional<Overflow> overflow,
    String message) {

  public ReleasePullRequest {
    labels = List.copyOf(labels);
    releases = List.copyOf(releases);
    edits = List.copyOf(edits);
  }

  /** The branches that it needs: the head, and that of the notes where they are kept aside. */
  public List<BranchName> branches() {
    return overflow.map(aside -> List.of(head, aside.branch())).orElse(List.of(head));
  }

  /** The step that opens it. */
  public OpenPullRequest opening() {
    return new OpenPullRequest(head, base, title, body, labels, draft);
  }

  /** Whether all that it releases is out. */
  public boolean isOut() {
    return releases.stream().allMatch(Draft::isOut);
  }

  /**
   * Whether a pull request says the same; a forge may end lines with CRLF. A title edited by hand
   * stays, as long as the notes are the same: it may name the version.
   */
  public boolean isSaidBy(PullRequest there) {
    return there.body().replace("\r\n", "\n").equals(body);
  }
}

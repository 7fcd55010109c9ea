package dev.slipway.engine.release;

import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a package's next release begins.
 *
 * @param kind how it was found
 * @param version what was released there; empty before the first release
 * @param tag where the compare link begins; empty before the first release
 * @param commits what these contain is released already; none: as far back as the depth allows
 * @param why for people, without a final stop
 */
public record Baseline(
    Kind kind,
    Optional<ReleaseVersion> version,
    Optional<String> tag,
    List<CommitId> commits,
    String why) {

  public Baseline {
    commits = List.copyOf(commits);
  }

  /** The same release, on a commit that the branch does not contain. */
  public Baseline aside() {
    return new Baseline(Kind.ASIDE, version, tag, commits, why + ", on a commit beside the branch");
  }

  /** Whether a release was found, so that history needs no other end. */
  public boolean isReleased() {
    return kind == Kind.TAG || kind == Kind.ASIDE;
  }

  /** How a baseline is found. */
  public enum Kind {
    /** The tag of the manifest's version. */
    TAG,
    /** The same, but on a commit that the branch does not contain. */
    ASIDE,
    /** The manifest has a version, but no tag has it. */
    UNTAGGED,
    /** Nothing was released yet. */
    NONE
  }

  /** The same release, but with history that begins no earlier than at {@code commit}. */
  public Baseline startingAt(CommitId commit, String reason) {
    return new Baseline(kind, version, tag, commits, why + "; " + reason).alsoBehind(commit);
  }

  /** The same release, which released what {@code commit} contains, too. */
  public Baseline alsoBehind(CommitId commit) {
    List<CommitId> both = Stream.concat(commits.stream(), Stream.of(commit)).toList();
    return new Baseline(kind, version, tag, both, why);
  }
}

package dev.slipway.engine.release;

import dev.slipway.engine.changelog.Notes;
import dev.slipway.engine.commit.ParsedMessage;
import dev.slipway.engine.version.NextVersion;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say about a package's next release.
 *
 * @param messages the package's commits since the baseline, newest first
 * @param next the version that is due; empty when nothing is
 * @param notes its section of the changelog; empty when nothing is due, and for a snapshot
 */
public record Examined(
    Component component,
    Baseline baseline,
    List<ParsedMessage> messages,
    Verdict verdict,
    Optional<NextVersion> next,
    Optional<Notes> notes) {

  public Examined {
    messages = List.copyOf(messages);
  }

  /** Whether a release is due, and if not, why. */
  public enum Verdict {
    /** A release is due. */
    DUE("a release is due"),
    /** A snapshot version is due, so that development goes on under a number of its own. */
    SNAPSHOT("a snapshot version is due"),
    /** No commit since the baseline touches the package. */
    NO_COMMITS("no new commit belongs to it"),
    /** No commit since the baseline tells a change. */
    NO_CHANGES("no new commit is a conventional commit"),
    /** Every change is of a hidden type. */
    NOTHING_TO_SHOW("no new change is of a type that the notes show");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** The verdict for people, without a final stop. */
    public String words() {
      return words;
    }
  }

  public boolean isDue() {
    return verdict == Verdict.DUE || verdict == Verdict.SNAPSHOT;
  }
}

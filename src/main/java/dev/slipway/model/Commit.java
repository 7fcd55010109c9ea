package dev.slipway.model;

import java.time.Instant;
import java.util.List;

/**
 * A commit as git keeps it.
 *
 * @param parents in git's order; empty for a root commit
 * @param message decoded by the encoding it declares, line ends as they are
 * @param time the committer's time
 * @param touched what it changes against its first parent, as deep as the {@link Boundaries} of the
 *     walk demand: a file's path, or a folder's path with a final slash where nothing in it is a
 *     boundary. Empty where nothing changes, and where the walk had no boundaries.
 */
public record Commit(
    CommitId id,
    List<CommitId> parents,
    Person author,
    Instant time,
    String message,
    List<String> touched) {

  public Commit {
    parents = List.copyOf(parents);
    touched = List.copyOf(touched);
  }

  /** The first line of the message. */
  public String subject() {
    return message.lines().findFirst().orElse("").strip();
  }

  public boolean isMerge() {
    return parents.size() > 1;
  }
}

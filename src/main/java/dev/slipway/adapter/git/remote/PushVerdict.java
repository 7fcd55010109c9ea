package dev.slipway.adapter.git.remote;

import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.RemoteRefUpdate.Status;

/** What a remote's answer to a push means: done, too late, or no. */
final class PushVerdict {

  /** Somebody else moves the same ref at this moment: what git says of it, and what JGit says. */
  private static final Pattern LOCK =
      Pattern.compile(
          "\\.lock': File exists|failed to lock|lock failure", Pattern.CASE_INSENSITIVE);

  private static final Pattern LOCK_FILE = Pattern.compile("'([^']+\\.lock)': File exists");

  /** Somebody else has moved it, and back. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("is at [0-9a-f]+ but expected|reference already exists");

  private static final Pattern CONSEQUENCE =
      Pattern.compile("atomic push fail|transaction aborted", Pattern.CASE_INSENSITIVE);

  private final GitRemote remote;
  private final String words;

  /**
   * @param words what the remote and its hooks said meanwhile, several lines
   */
  PushVerdict(GitRemote remote, String words) {
    this.remote = remote;
    this.words = words;
  }

  /**
   * As {@link PushSession#push} returns it.
   *
   * @throws LockedException when all stands where it stood, and another push holds a lock
   */
  Optional<String> judge(List<RefMove> moves, Map<String, RemoteRefUpdate> updates) {
    List<RemoteRefUpdate> refused =
        updates.values().stream().filter(update -> update.getStatus() != Status.OK).toList();
    if (refused.isEmpty()) {
      return Optional.empty();
    }
    RemoteRefUpdate cause =
        refused.stream().filter(PushVerdict::isCause).findFirst().orElse(refused.get(0));
    Optional<String> moved = meanwhile(moves);
    if (moved.isPresent() || says(ELSEWHERE, cause)) {
      return moved.or(() -> Optional.of(cause.getRemoteName()));
    }
    throw refusal(cause);
  }

  private RuntimeException refusal(RemoteRefUpdate cause) {
    String ref = cause.getRemoteName();
    String url = remote.address().url();
    return says(LOCK, cause)
        ? new LockedException(GitProblems.locked(ref, url, lock(ref)))
        : new ProblemException(GitProblems.pushRefused(ref, url, Redacted.text(told(cause))));
  }

  private boolean says(Pattern pattern, RemoteRefUpdate cause) {
    return pattern.matcher(words + message(cause)).find();
  }

  private String lock(String ref) {
    Matcher file = LOCK_FILE.matcher(words);
    return file.find() ? file.group(1).replace("/./", "/") : ref + ".lock";
  }

  private static boolean isCause(RemoteRefUpdate refused) {
    return !CONSEQUENCE.matcher(message(refused)).find();
  }

  private static String message(RemoteRefUpdate refused) {
    return Optional.ofNullable(refused.getMessage()).orElse(refused.getStatus().name());
  }

  /** The first ref that another has moved since. */
  private Optional<String> meanwhile(List<RefMove> moves) {
    Map<String, Ref> now = remote.refs(moves.stream().map(RefMove::ref).toArray(String[]::new));
    return moves.stream()
        .filter(move -> !standing(now, move).equals(move.expected()))
        .map(RefMove::ref)
        .findFirst();
  }

  private static Optional<ObjectId> standing(Map<String, Ref> refs, RefMove move) {
    return Optional.ofNullable(refs.get(move.ref())).map(Ref::getObjectId);
  }

  private String told(RemoteRefUpdate cause) {
    return Stream.concat(Stream.of(message(cause)), words.lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("; "));
  }
}

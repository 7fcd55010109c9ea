package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Turns what a transport throws into a problem with a remedy, and keeps credentials out of it. */
final class Unreachable {

  private static final Pattern NO_ENTRY =
      Pattern.compile(
          "not authorized|auth(entication)? (fail|is required|not supported)|auth fail"
              + "|permission denied|no more authentication|not permitted|forbidden|\\b40[13]\\b",
          Pattern.CASE_INSENSITIVE);

  private Unreachable() {}

  /** {@code SLIP-321} when the remote wants other credentials, else {@code SLIP-320}. */
  static ProblemException problem(RemoteAddress remote, IOException e) {
    return problem(remote, e, reason -> GitProblems.unreachable(remote.url(), reason));
  }

  /** The same once the push of a ref has begun: {@code SLIP-321}, else {@code SLIP-327}. */
  static ProblemException during(String ref, RemoteAddress remote, IOException e) {
    return problem(remote, e, reason -> GitProblems.pushInterrupted(ref, remote.url(), reason));
  }

  private static ProblemException problem(
      RemoteAddress remote, IOException e, Function<String, Problem> otherwise) {
    String reason = Redacted.text(reason(remote, e));
    return new ProblemException(
        NO_ENTRY.matcher(reason).find()
            ? GitProblems.notAuthorized(remote.url(), reason)
            : otherwise.apply(reason));
  }

  /** The words of the innermost cause say most; JGit puts the address before its own. */
  private static String reason(RemoteAddress remote, IOException e) {
    String words = Unreadable.reason(e);
    for (Throwable cause = e.getCause(); cause instanceof IOException io; cause = io.getCause()) {
      String inner = Unreadable.reason(io);
      words = words.contains(inner) ? words : words + ": " + inner;
    }
    String fetch = remote.fetch() + ": ";
    String push = remote.push() + ": ";
    return words.replace(fetch, "").replace(push, "").replaceAll("\\s*\\R\\s*", "; ");
  }
}

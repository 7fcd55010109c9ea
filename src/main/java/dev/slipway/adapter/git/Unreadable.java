package dev.slipway.adapter.git;

import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import org.eclipse.jgit.errors.MissingObjectException;

/** Turns what JGit throws while it reads a repository into a problem with a remedy. */
public final class Unreadable {

  private Unreadable() {}

  /** {@code SLIP-304} when an object is missing, else {@code SLIP-303}. */
  public static ProblemException problem(GitRepository repository, IOException e) {
    return e instanceof MissingObjectException missing
        ? new ProblemException(GitProblems.missingObject(missing.getObjectId().name()), e)
        : new ProblemException(GitProblems.unreadable(repository.toString(), reason(e)), e);
  }

  /** What went wrong, without a final dot. */
  public static String reason(Exception e) {
    String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().strip();
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }
}

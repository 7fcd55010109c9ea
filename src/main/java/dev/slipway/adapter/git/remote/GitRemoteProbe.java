package dev.slipway.adapter.git.remote;

import dev.slipway.model.doctor.RemoteAnswer;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.read.RemoteProbe;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;

/**
 * Asks a remote for its refs, and then whether it would take a push: it is asked for what it would
 * be told first, and the connection ends before anything is sent.
 */
public record GitRemoteProbe(GitRemote remote) implements RemoteProbe {

  @Override
  public RemoteAnswer ask() {
    long start = System.nanoTime();
    Optional<Problem> refused = obstacle(() -> remote.refs(Constants.R_HEADS));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Optional<Problem> unwritable =
        refused.isPresent() ? refused : obstacle(() -> remote.push(false, session -> session));
    return new RemoteAnswer(refused, took, unwritable);
  }

  private static Optional<Problem> obstacle(Runnable question) {
    try {
      question.run();
      return Optional.empty();
    } catch (ProblemException e) {
      return e.problems().stream().findFirst();
    }
  }
}

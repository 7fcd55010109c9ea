package dev.slipway.adapter.git.remote;

import dev.slipway.model.problem.Problem;

/** Another push holds a lock in the remote: to be tried again, and a problem when that lasts. */
final class LockedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  LockedException(Problem problem) {
    super(problem.what());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}

package dev.slipway.adapter.git;

import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.read.Checkout;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.NoWorkTreeException;

/** The working tree as git sees it; a bare repository has none, which is never dirty. */
public record GitCheckout(GitRepository repository) implements Checkout {

  @Override
  public boolean isDirty() {
    if (repository.workTree().isEmpty()) {
      return false;
    }
    try {
      return Git.wrap(repository.jgit()).status().call().hasUncommittedChanges();
    } catch (GitAPIException | NoWorkTreeException e) {
      throw new ProblemException(GitProblems.unreadable(repository.toString(), e.getMessage()), e);
    }
  }
}

package dev.slipway.plan;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;
import java.util.Locale;

/**
 * Brings the head of a pull request into its base.
 *
 * @param head where the head stood when this was planned; the merge is refused when it has moved
 */
public record MergePullRequest(int number, BranchName base, MergeMethod method, CommitId head)
    implements Step {

  @Override
  public String describe() {
    return "merge pull request #%d into %s (%s)"
        .formatted(number, base, method.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.mergePullRequest(this);
  }
}

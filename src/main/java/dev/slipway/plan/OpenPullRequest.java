package dev.slipway.plan;

import dev.slipway.model.BranchName;
import java.util.List;

/**
 * Opens the pull request from {@code head} to {@code base}. One that is open already from the same
 * head to the same base is brought up to date instead.
 */
public record OpenPullRequest(
    BranchName head, BranchName base, String title, String body, List<String> labels, boolean draft)
    implements Step {

  public OpenPullRequest {
    labels = List.copyOf(labels);
  }

  @Override
  public String describe() {
    return "open pull request '%s' into %s".formatted(title, base);
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.openPullRequest(this);
  }
}

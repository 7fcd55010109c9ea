package dev.slipway.engine.pullrequest;

import dev.slipway.model.forge.PullRequest;

/** The label that lets a closed release pull request sleep until there is something new to say. */
public final class Snooze {

  public static final String LABEL = "autorelease: snooze";

  private Snooze() {}

  public static boolean isOn(PullRequest pullRequest) {
    return pullRequest.labels().contains(LABEL);
  }
}

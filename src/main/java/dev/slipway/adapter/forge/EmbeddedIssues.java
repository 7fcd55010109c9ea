package dev.slipway.adapter.forge;

import dev.slipway.port.read.IssueTracker;

/** The embedded forge keeps no issues. */
public final class EmbeddedIssues implements IssueTracker {

  @Override
  public Answer find(int number) {
    return Answer.NO_TRACKER;
  }
}

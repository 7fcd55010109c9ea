package dev.slipway.cli;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.release.Examined;
import dev.slipway.model.CommitId;

/** A change in one line. */
final class ChangeWords {

  private static final int WIDTH = 72;

  private ChangeWords() {}

  /** {@code 04f6eac feat(cli): add --json}, cut to a terminal's width. */
  static String brief(ConventionalCommit change) {
    String id = change.id().map(CommitId::abbreviated).map(text -> text + " ").orElse("");
    return id + cut(change.header());
  }

  /** Why the version that is due is due, or why none is. */
  static String reason(Examined examined) {
    return examined
        .next()
        .filter(next -> examined.isDue())
        .map(next -> next.why() + next.decidedBy().map(by -> ": " + brief(by)).orElse(""))
        .orElse(examined.verdict().words());
  }

  static String cut(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "\u2026";
  }
}

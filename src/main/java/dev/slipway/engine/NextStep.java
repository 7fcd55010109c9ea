package dev.slipway.engine;

import dev.slipway.engine.pullrequest.Snooze;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.release.ReleasePullRequest;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import java.util.Comparator;
import java.util.Optional;

/**
 * The next command to type where releases go by pull requests alone. Judges as {@link
 * ReleasePrPlanner} does, so nobody is sent where nothing is to be done.
 */
public final class NextStep {

  private final ReleaseFacts facts;
  private final ReleaseDrafts drafts;

  private NextStep(ReleaseFacts facts, ReleaseDrafts drafts) {
    this.facts = facts;
    this.drafts = drafts;
  }

  /** Empty when nothing is to be done. */
  public static Optional<String> of(ReleaseFacts facts, ReleaseDrafts drafts) {
    return new NextStep(facts, drafts).command();
  }

  private Optional<String> command() {
    if (!facts.untaggedMerges().isEmpty()) {
      return Optional.of("slipway release");
    }
    return drafts.pullRequests().stream().anyMatch(this::isUnsaid)
        ? Optional.of("slipway release-pr")
        : ofOpen(facts);
  }

  /** What brings on the release pull requests that are open; empty when none is. */
  public static Optional<String> ofOpen(ReleaseFacts facts) {
    return facts.openReleases().stream()
        .min(Comparator.comparing(PullRequest::draft))
        .map(NextStep::towardsMerge);
  }

  private boolean isUnsaid(ReleasePullRequest due) {
    return !due.isOut()
        && facts
            .counterpart(due, State.OPEN)
            .map(open -> !due.isSaidBy(open) || Snooze.isOn(open))
            .orElseGet(() -> !isAsleep(due));
  }

  private boolean isAsleep(ReleasePullRequest due) {
    return facts
        .counterpart(due, State.CLOSED)
        .filter(closed -> Snooze.isOn(closed) && due.isSaidBy(closed))
        .isPresent();
  }

  /** A draft is for somebody to look at, and to be marked ready where its forge has that. */
  private static String towardsMerge(PullRequest open) {
    return "slipway pr %s %d".formatted(open.draft() ? "show" : "merge", open.number());
  }
}

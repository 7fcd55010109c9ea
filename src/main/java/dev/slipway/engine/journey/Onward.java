package dev.slipway.engine.journey;

import dev.slipway.engine.policy.VersionReader;
import dev.slipway.model.BranchName;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import dev.slipway.model.forge.PullRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The next command under a flow: what has come furthest goes on first. */
public final class Onward {

  private final JourneyFacts facts;

  private Onward(JourneyFacts facts) {
    this.facts = facts;
  }

  /**
   * Empty when nothing is to be done.
   *
   * @param usual what comes next of the release pull requests; where releases are cut, of those
   *     alone that are open
   * @param due the version that the unreleased commits make, an empty text where they make several;
   *     empty when they make none
   */
  public static Optional<String> command(
      JourneyFacts facts, List<Journey> journeys, Optional<String> usual, Optional<String> due) {
    Onward onward = new Onward(facts);
    return onward
        .close()
        .or(() -> furthest(journeys))
        .or(
            () ->
                facts.chart().flow().isCut()
                    ? usual.or(() -> due.map(onward::cut))
                    : usual.or(onward::promotion));
  }

  private static Optional<String> furthest(List<Journey> journeys) {
    return journeys.stream()
        .filter(each -> each.nextCommand().isPresent())
        .max(Comparator.comparing(Journey::stage))
        .flatMap(Journey::nextCommand);
  }

  /** What lost its branch cannot go on, and is in the way. */
  private Optional<String> close() {
    return facts.open().stream()
        .filter(each -> facts.chart().lost(each).isPresent())
        .findFirst()
        .map(lost -> "slipway pr close " + lost.number());
  }

  /** The branch that releases begin from. */
  public static BranchName begin(FlowConfig flow) {
    return flow.isCut() ? flow.branches().integration() : flow.branches().production();
  }

  /** Names no version that would be refused, or that somebody must approve. */
  private String cut(String due) {
    return "slipway branch "
        + new VersionReader(facts.chart().flow().version())
            .find(due)
            .filter(version -> version.kind().approval().isEmpty())
            .map(Object::toString)
            .orElse("VERSION");
  }

  /** The whole branch goes to production, where releases are made. */
  private Optional<String> promotion() {
    if (facts.squashed() || facts.chart().flow().promotion().mode() == Mode.NONE) {
      return Optional.empty();
    }
    Optional<PullRequest> open =
        facts.open(facts.chart().integration(), facts.chart().production());
    return open.map(Course::merge)
        .or(() -> facts.ahead() ? Optional.of("slipway promote") : Optional.empty());
  }
}

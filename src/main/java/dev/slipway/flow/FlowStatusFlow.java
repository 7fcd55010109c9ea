package dev.slipway.flow;

import dev.slipway.engine.journey.Chart;
import dev.slipway.engine.journey.Delays;
import dev.slipway.engine.journey.Journey;
import dev.slipway.engine.journey.JourneyFacts;
import dev.slipway.engine.journey.Onward;
import dev.slipway.engine.journey.Sighting;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Lease;
import dev.slipway.port.read.History;
import dev.slipway.port.read.LeaseBook;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.PullRequests.Query;
import dev.slipway.port.read.RemoteRefs;
import dev.slipway.port.read.Trees;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds where the releases of a flow stand, from refs, receipts and pull requests alone. */
public final class FlowStatusFlow {

  private final FlowSurvey survey;
  private final SightingSurvey sightings;
  private final History history;
  private final Trees trees;
  private final RemoteRefs remote;
  private final Supplier<SortedMap<String, CommitId>> tags;
  private final PullRequests pullRequests;
  private final LeaseBook leases;
  private final Clock clock;

  /**
   * @param remote as last seen
   * @param tags of the remote as they are now; where it cannot be reached, they are as last seen
   */
  public FlowStatusFlow(
      FlowSurvey survey,
      SightingSurvey sightings,
      History history,
      Trees trees,
      RemoteRefs remote,
      Supplier<SortedMap<String, CommitId>> tags,
      PullRequests pullRequests,
      LeaseBook leases,
      Clock clock) {
    this.survey = survey;
    this.sightings = sightings;
    this.history = history;
    this.trees = trees;
    this.remote = remote;
    this.tags = tags;
    this.pullRequests = pullRequests;
    this.leases = leases;
    this.clock = clock;
  }

  /** The flow that is configured; empty for none. */
  Optional<FlowConfig> policy(FlowRequest request) {
    return survey.policy(request.paths());
  }

  /**
   * @param usual as {@link Onward#command} takes it
   * @param due as {@link Onward#command} takes it
   */
  FlowStatus look(
      FlowRequest request, FlowConfig flow, Optional<String> usual, Optional<String> due) {
    List<Problem> unread = new ArrayList<>();
    Chart chart = new Chart(flow, remote.branches(), tags());
    List<Sighting> seen = sightings.all(request, chart, unread);
    JourneyFacts facts =
        new JourneyFacts(
            chart,
            pullRequests.list(Query.of(PullRequest.State.OPEN)),
            seen,
            held(chart, seen, unread),
            isAhead(chart),
            isSquashed(chart),
            clock.instant());
    List<Journey> journeys = Journey.all(facts);
    return new FlowStatus(
        journeys.stream().filter(each -> !each.isOver()).toList(),
        Onward.command(facts, journeys, usual, due),
        Stream.concat(unread.stream(), Delays.of(facts).stream()).toList());
  }

  /** That the remote cannot be reached was told when it was asked for news. */
  private SortedMap<String, CommitId> tags() {
    try {
      return tags.get();
    } catch (ProblemException e) {
      return remote.tagged();
    }
  }

  /** A lease that cannot be read is told, and holds nobody up here. */
  private List<Lease> held(Chart chart, List<Sighting> seen, List<Problem> unread) {
    return Stream.concat(Stream.of(chart.production()), seen.stream().map(Sighting::home))
        .distinct()
        .flatMap(line -> held(line, unread).stream())
        .toList();
  }

  private Optional<Lease> held(BranchName line, List<Problem> unread) {
    try {
      return leases.holder(line.name());
    } catch (ProblemException e) {
      e.problems().stream().map(Problem::asWarning).forEach(unread::add);
      return Optional.empty();
    }
  }

  /** Where each release is promoted by itself, its own promotion tells. */
  private boolean isSquashed(Chart chart) {
    return chart.flow().promotion().mode() == Mode.MERGE
        && !chart.flow().isCut()
        && isAhead(chart)
        && chart
            .tip(chart.production())
            .map(trees::of)
            .equals(chart.tip(chart.integration()).map(trees::of));
  }

  private boolean isAhead(Chart chart) {
    Optional<CommitId> production = chart.tip(chart.production());
    Optional<CommitId> integration = chart.tip(chart.integration());
    return production.isPresent()
        && integration.isPresent()
        && !history.contains(production.get(), integration.get());
  }
}

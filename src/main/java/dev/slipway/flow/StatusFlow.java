package dev.slipway.flow;

import dev.slipway.engine.NextStep;
import dev.slipway.engine.journey.Onward;
import dev.slipway.engine.release.Examined;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.version.NextVersion;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.read.Fetcher;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where the releases of a repository stand, and what to do next. */
public final class StatusFlow {

  private final Fetcher fetcher;
  private final ReleaseSurvey survey;
  private final FlowStatusFlow flows;

  /**
   * @param fetcher asked first; what it cannot reach is told, and things are shown as last seen
   */
  public StatusFlow(Fetcher fetcher, ReleaseSurvey survey, FlowStatusFlow flows) {
    this.fetcher = fetcher;
    this.survey = survey;
    this.flows = flows;
  }

  /**
   * Where things stand.
   *
   * @param waiting merged release pull requests that wait for their tags; while there are any,
   *     nobody knows what comes next
   * @param open release pull requests that wait for their merge
   * @param flow where its releases stand; empty where no flow is configured
   * @param nextCommand what to type next; empty when nothing is to be done
   */
  public record Status(
      String branch,
      List<Examined> examined,
      List<PullRequest> waiting,
      List<PullRequest> open,
      Optional<FlowStatus> flow,
      Optional<String> nextCommand,
      List<Problem> warnings) {

    /** What comes next of a package, as far as that is known. */
    public Optional<NextVersion> next(Examined examined) {
      return examined.next().filter(next -> waiting.isEmpty() && examined.isDue());
    }

    public Status {
      examined = List.copyOf(examined);
      waiting = List.copyOf(waiting);
      open = List.copyOf(open);
      warnings = List.copyOf(warnings);
    }
  }

  public Status look(ReleaseSurvey.Request request) {
    List<Problem> unreached = fetch();
    FlowRequest asked = flowRequest(request);
    Optional<FlowConfig> policy = flows.policy(asked);
    ReleaseFacts facts =
        survey.survey(policy.map(Onward::begin).map(request::orInto).orElse(request));
    ReleaseDrafts drafts = ReleaseDrafts.of(facts);
    List<PullRequest> waiting = facts.untaggedMerges();
    Optional<String> usual =
        policy.filter(FlowConfig::isCut).isPresent()
            ? NextStep.ofOpen(facts)
            : NextStep.of(facts, drafts);
    Optional<FlowStatus> flow = policy.map(config -> flows.look(asked, config, usual, due(drafts)));
    List<Problem> odd = waiting.isEmpty() ? drafts.warnings() : facts.config().warnings();
    return new Status(
        facts.target().name(),
        drafts.examined(),
        waiting,
        facts.openReleases(),
        flow,
        flow.isPresent() ? flow.get().nextCommand() : usual,
        Stream.of(unreached, odd, flow.map(FlowStatus::warnings).orElse(List.of()))
            .flatMap(List::stream)
            .toList());
  }

  private static FlowRequest flowRequest(ReleaseSurvey.Request request) {
    ConfigRequest source = request.source();
    return new FlowRequest(source.paths(), source.overrides(), Optional.empty(), false, false);
  }

  /** The version that is due; where packages differ, none in particular. */
  private static Optional<String> due(ReleaseDrafts drafts) {
    List<String> versions =
        drafts.examined().stream()
            .filter(Examined::isDue)
            .flatMap(each -> each.next().stream())
            .map(next -> next.version().toString())
            .distinct()
            .toList();
    return versions.size() > 1 ? Optional.of("") : versions.stream().findFirst();
  }

  private List<Problem> fetch() {
    try {
      fetcher.fetch();
      return List.of();
    } catch (ProblemException e) {
      return e.problems().stream().map(Problem::asWarning).toList();
    }
  }
}

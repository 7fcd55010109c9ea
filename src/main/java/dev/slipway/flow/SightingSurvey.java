package dev.slipway.flow;

import dev.slipway.engine.journey.Candidates;
import dev.slipway.engine.journey.Chart;
import dev.slipway.engine.journey.Sighting;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.Site;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.TagPolicy;
import dev.slipway.model.flow.VersionClass.Cuts;
import dev.slipway.model.problem.Problem;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Receipts;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks which releases are on their way, and what is to be seen of each. */
public final class SightingSurvey {

  private final FlowSurvey survey;
  private final PromotionSurvey promotions;
  private final History history;
  private final Trees trees;
  private final Receipts receipts;

  public SightingSurvey(
      FlowSurvey survey,
      PromotionSurvey promotions,
      History history,
      Trees trees,
      Receipts receipts) {
    this.survey = survey;
    this.promotions = promotions;
    this.history = history;
    this.trees = trees;
    this.receipts = receipts;
  }

  /**
   * Lowest version first; none while production has no branch.
   *
   * @param unread takes what could not be read
   */
  List<Sighting> all(FlowRequest request, Chart chart, List<Problem> unread) {
    Optional<Site> site = chart.tip(chart.production()).map(tip -> survey.site(request, tip));
    return site.map(there -> all(request, chart, there, unread)).orElse(List.of());
  }

  /**
   * A line begins as files in production, before anything is remembered of it, and so does what a
   * release pull request brought there for a command to tag.
   */
  private List<String> known(Chart chart, Site production) {
    Component component = production.component();
    VersionReader reader = new VersionReader(chart.flow().version());
    Stream<String> begun =
        production.config().manifest().version(component.path()).stream()
            .flatMap(version -> reader.find(version.toString()).stream())
            .filter(version -> version.kind().cuts() == Cuts.LINE || isTaggedNext(chart.flow()))
            .map(version -> component.tag(version.version()).toString());
    return Stream.concat(receipts.releases().stream(), begun).distinct().toList();
  }

  private static boolean isTaggedNext(FlowConfig flow) {
    return flow.tag().by() == TagPolicy.By.COMMAND && !flow.isCut();
  }

  private List<Sighting> all(
      FlowRequest request, Chart chart, Site production, List<Problem> unread) {
    OutlookSurvey outlooks = new OutlookSurvey(history, trees, chart, production);
    Lookout lookout =
        new Lookout(survey, promotions, outlooks, history, receipts, request, chart, unread);
    return new Candidates(chart, production.component())
        .versions(known(chart, production)).stream()
            .map(
                version ->
                    lookout.see(version, production.component().tag(version.version()).toString()))
            .toList();
  }
}

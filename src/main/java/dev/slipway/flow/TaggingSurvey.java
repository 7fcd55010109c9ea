package dev.slipway.flow;

import dev.slipway.engine.PolicyTagging;
import dev.slipway.engine.PolicyTagging.Known;
import dev.slipway.engine.Tagging;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.release.MergedRelease;
import dev.slipway.engine.release.MergedRelease.Tagged;
import dev.slipway.engine.release.Metadata;
import dev.slipway.engine.release.Site;
import dev.slipway.port.read.Receipts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds how merged releases are tagged: under a policy, where a flow is configured. */
public final class TaggingSurvey {

  private final FlowSurvey survey;
  private final Receipts receipts;

  public TaggingSurvey(FlowSurvey survey, Receipts receipts) {
    this.survey = survey;
    this.receipts = receipts;
  }

  Tagging of(ConfigRequest source, List<MergedRelease> merged) {
    if (merged.isEmpty()) {
      return Tagging.PLAIN;
    }
    FlowRequest request =
        new FlowRequest(source.paths(), source.overrides(), Optional.empty(), false, false);
    return survey
        .find(request)
        .<Tagging>map(situation -> tagging(situation, request, merged))
        .orElse(Tagging.PLAIN);
  }

  private PolicyTagging tagging(
      Situation situation, FlowRequest request, List<MergedRelease> merged) {
    Map<String, Known> known = new HashMap<>();
    for (MergedRelease each : merged) {
      for (Tagged release : each.releases()) {
        Site site = survey.site(request, each.commit(), release.path());
        known.put(
            release.tag(),
            new Known(new Metadata(site, release.version()), receipts.find(release.tag())));
      }
    }
    return new PolicyTagging(situation, known);
  }
}

package dev.slipway.flow;

import dev.slipway.engine.PolicyTagging;
import dev.slipway.engine.PolicyTagging.Known;
import dev.slipway.engine.Tagging;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.qa.evidence.RequiredVerdicts;
import dev.slipway.engine.release.MergedRelease;
import dev.slipway.engine.release.MergedRelease.Tagged;
import dev.slipway.engine.release.Metadata;
import dev.slipway.engine.release.Site;
import dev.slipway.model.CommitId;
import dev.slipway.model.qa.VerdictRule.Before;
import dev.slipway.port.read.Receipts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds how merged releases are tagged: under a policy, where a flow is configured. */
public final class TaggingSurvey {

  private final FlowSurvey survey;
  private final Receipts receipts;
  private final VerdictSurvey verdicts;

  public TaggingSurvey(FlowSurvey survey, Receipts receipts, VerdictSurvey verdicts) {
    this.survey = survey;
    this.receipts = receipts;
    this.verdicts = verdicts;
  }

  Tagging of(ConfigRequest source, List<MergedRelease> merged, List<String> evidence) {
    if (merged.isEmpty()) {
      return Tagging.PLAIN;
    }
    FlowRequest request =
        new FlowRequest(source.paths(), source.overrides(), Optional.empty(), false, false);
    return survey
        .find(request)
        .<Tagging>map(situation -> tagging(situation, request, merged, evidence))
        .orElse(Tagging.PLAIN);
  }

  private PolicyTagging tagging(
      Situation situation, FlowRequest request, List<MergedRelease> merged, List<String> evidence) {
    Map<String, Known> known = new HashMap<>();
    for (MergedRelease each : merged) {
      for (Tagged release : each.releases()) {
        Site site = survey.site(request, each.commit(), release.path());
        known.put(
            release.tag(),
            new Known(
                new Metadata(site, release.version()),
                receipts.find(release.tag()),
                verdicts(situation, request, evidence, each.commit(), release.tag())));
      }
    }
    return new PolicyTagging(situation, known);
  }

  /** A tag that stands needs no fresh verdict. */
  private RequiredVerdicts verdicts(
      Situation situation,
      FlowRequest request,
      List<String> evidence,
      CommitId commit,
      String tag) {
    return situation.tag(tag).isPresent()
        ? RequiredVerdicts.NONE
        : verdicts.find(
            new VerdictSurvey.Request(Before.TAG, request.paths(), evidence), situation, commit);
  }
}

package dev.slipway.flow;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.slipway.engine.ReleasePlanner;
import dev.slipway.engine.release.MergedRelease;
import dev.slipway.engine.release.MergedReleases;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.Release;
import dev.slipway.port.read.History;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.Releases;
import dev.slipway.port.read.RemoteRefs;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the merged release pull requests whose releases are not all out. */
public final class ReleaseFlow {

  private final ReleaseSurvey survey;
  private final PullRequests pullRequests;
  private final Releases releases;
  private final RemoteRefs remote;
  private final WholeBodies bodies;
  private final TaggingSurvey taggings;

  public ReleaseFlow(
      ReleaseSurvey survey,
      History history,
      PullRequests pullRequests,
      Releases releases,
      RemoteRefs remote,
      TaggingSurvey taggings) {
    this.survey = survey;
    this.pullRequests = pullRequests;
    this.releases = releases;
    this.remote = remote;
    this.bodies = new WholeBodies(survey, history, remote);
    this.taggings = taggings;
  }

  /**
   * @param evidence where verdicts are that the policy requires, else where it says
   */
  public Proposal<List<MergedRelease>> propose(
      ReleaseSurvey.Request request, List<String> evidence) {
    ReleaseFacts facts = survey.survey(request);
    List<MergedRelease> merged = MergedReleases.of(facts, outstanding(facts, request));
    ReleasePlanner planner =
        new ReleasePlanner(
            facts.config().labels(),
            tags(merged),
            released(facts),
            announced(merged),
            taggings.of(request.source(), merged, evidence));
    return new Proposal<>(planner.plan(merged), merged, facts.config().warnings());
  }

  /** Oldest first, whatever was said of them since. */
  private List<PullRequest> outstanding(ReleaseFacts facts, ReleaseSurvey.Request request) {
    return facts.untaggedMerges().stream()
        .sorted(Comparator.comparingInt(PullRequest::number))
        .map(each -> bodies.of(each, request))
        .toList();
  }

  private Map<String, CommitId> tags(List<MergedRelease> merged) {
    Map<String, CommitId> tags = new HashMap<>();
    merged.stream()
        .flatMap(each -> each.releases().stream())
        .map(MergedRelease.Tagged::tag)
        .forEach(name -> remote.tag(name).ifPresent(commit -> tags.put(name, commit)));
    return tags;
  }

  private Set<Integer> announced(List<MergedRelease> merged) {
    return merged.stream()
        .filter(this::isAnnounced)
        .map(each -> each.pullRequest().number())
        .collect(toUnmodifiableSet());
  }

  private boolean isAnnounced(MergedRelease merged) {
    return pullRequests.feedback(merged.pullRequest().number()).comments().stream()
        .anyMatch(comment -> comment.body().equals(merged.comment()));
  }

  private Set<String> released(ReleaseFacts facts) {
    return releases.list(facts.config().history().releaseDepth()).stream()
        .map(Release::tag)
        .collect(toUnmodifiableSet());
  }
}

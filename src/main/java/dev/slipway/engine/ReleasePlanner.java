package dev.slipway.engine;

import dev.slipway.engine.release.MergedRelease;
import dev.slipway.engine.release.MergedRelease.Tagged;
import dev.slipway.model.CommitId;
import dev.slipway.model.config.LabelConfig;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReleaseProblems;
import dev.slipway.plan.CommentPullRequest;
import dev.slipway.plan.CreateRelease;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.plan.Plan;
import dev.slipway.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns merged release pull requests into tags and releases: what is missing of them, in an order
 * in which a run that is cut short is completed by the next. The labels move last.
 */
public final class ReleasePlanner {

  private final LabelConfig labels;
  private final Map<String, CommitId> tags;
  private final Set<String> releases;
  private final Set<Integer> announced;
  private final Tagging tagging;

  /**
   * @param tags of the remote, with the commits that they lead to
   * @param releases tags of the releases that the forge has
   * @param announced numbers of the pull requests whose releases are told below them
   * @param tagging how a tag that is missing is made
   */
  public ReleasePlanner(
      LabelConfig labels,
      Map<String, CommitId> tags,
      Set<String> releases,
      Set<Integer> announced,
      Tagging tagging) {
    this.labels = labels;
    this.tags = Map.copyOf(tags);
    this.releases = Set.copyOf(releases);
    this.announced = Set.copyOf(announced);
    this.tagging = tagging;
  }

  /**
   * @throws ProblemException {@code SLIP-608} when a tag stands elsewhere already, and what the
   *     tagging refuses
   */
  public Plan plan(List<MergedRelease> merged) {
    List<Step> steps = new ArrayList<>();
    merged.forEach(each -> steps.addAll(steps(each)));
    List<String> names =
        merged.stream().flatMap(each -> each.releases().stream()).map(Tagged::tag).toList();
    return new Plan(
        names.isEmpty() ? "no merged release pull request" : "release " + String.join(", ", names),
        steps,
        steps.isEmpty() ? Optional.empty() : tagging.claim());
  }

  private List<Step> steps(MergedRelease merged) {
    List<Step> steps = new ArrayList<>();
    for (Tagged release : merged.releases()) {
      tag(release, merged.commit()).ifPresent(steps::add);
      if (!releases.contains(release.tag())) {
        steps.add(create(release, merged.commit()));
      }
    }
    comment(merged).ifPresent(steps::add);
    steps.add(
        new LabelPullRequest(merged.pullRequest().number(), labels.tagged(), labels.pending()));
    return steps;
  }

  private Optional<Step> tag(Tagged release, CommitId commit) {
    Optional<CommitId> there = Optional.ofNullable(tags.get(release.tag()));
    there
        .filter(other -> !other.equals(commit))
        .ifPresent(
            other -> {
              throw new ProblemException(
                  ReleaseProblems.tagElsewhere(
                      release.tag(), other.abbreviated(), commit.abbreviated()));
            });
    return there.isPresent() ? Optional.empty() : Optional.of(tagging.tag(release, commit));
  }

  private static Step create(Tagged release, CommitId commit) {
    return new CreateRelease(
        release.tag(),
        release.name(),
        release.notes(),
        commit,
        release.draft(),
        release.prerelease());
  }

  private Optional<Step> comment(MergedRelease merged) {
    int number = merged.pullRequest().number();
    return announced.contains(number) || merged.releases().isEmpty()
        ? Optional.empty()
        : Optional.of(new CommentPullRequest(number, merged.comment()));
  }
}

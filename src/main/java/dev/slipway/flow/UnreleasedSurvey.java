package dev.slipway.flow;

import dev.slipway.engine.release.Baseline;
import dev.slipway.engine.release.Baselines;
import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.ReleaseFacts.Unreleased;
import dev.slipway.engine.release.Routing;
import dev.slipway.model.Boundaries;
import dev.slipway.model.BranchName;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Lineage;
import dev.slipway.model.Notation;
import dev.slipway.model.config.HistoryConfig;
import dev.slipway.model.config.Manifest;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReleaseProblems;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Finds for each package where its next release begins, and reads the commits since: one walk for
 * all packages with a baseline, and one of limited depth for those without.
 */
final class UnreleasedSurvey {

  private final History history;
  private final HistoryConfig config;
  private final Notation notation;
  private final BranchName target;
  private final CommitId head;

  UnreleasedSurvey(History history, ReleaseConfig config, BranchName target, CommitId head) {
    this.history = history;
    this.config = config.history();
    this.notation = config.notation();
    this.target = target;
    this.head = head;
  }

  CommitId head() {
    return head;
  }

  List<Unreleased> of(List<Component> components, Manifest manifest) {
    Baselines found = new Baselines(manifest, components, history.tags(), notation);
    return of(components, component -> checked(component, named(found.of(component))));
  }

  /**
   * As {@link #of(List, Manifest)}, where it is known where each release begins.
   *
   * @param known where
   */
  List<Unreleased> of(List<Component> components, Function<Component, Baseline> known) {
    List<Baseline> baselines = components.stream().map(known).toList();
    Boundaries boundaries = Routing.boundaries(components.stream().map(Component::config).toList());
    Map<Boolean, Lineage> walks = new HashMap<>();
    List<Unreleased> unreleased = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      Baseline baseline = baselines.get(i);
      Lineage lineage =
          walks.computeIfAbsent(
              baseline.isReleased(), released -> walk(baselines, released, boundaries));
      List<Commit> commits = lineage.since(baseline.commits());
      unreleased.add(new Unreleased(components.get(i), baseline, commits));
    }
    return unreleased;
  }

  private Lineage walk(List<Baseline> baselines, boolean released, Boundaries boundaries) {
    List<CommitId> ends =
        baselines.stream()
            .filter(each -> each.isReleased() == released)
            .flatMap(each -> each.commits().stream())
            .distinct()
            .toList();
    OptionalInt limit = released ? OptionalInt.empty() : OptionalInt.of(config.commitDepth());
    return history.lineage(new Range(head, ends, boundaries, limit));
  }

  private Baseline named(Baseline baseline) {
    Optional<String> last = config.lastReleaseSha();
    if (last.isPresent()) {
      return startingAt(baseline, "last-release-sha", last.get());
    }
    return config
        .bootstrapSha()
        .filter(sha -> baseline.commits().isEmpty())
        .map(sha -> startingAt(baseline, "bootstrap-sha", sha))
        .orElse(baseline);
  }

  private Baseline startingAt(Baseline baseline, String option, String sha) {
    CommitId commit = history.resolve(sha).orElseThrow(() -> missing(option, sha));
    if (!history.contains(head, commit)) {
      throw new ProblemException(ReleaseProblems.baselineNotContained(option, sha, target.name()));
    }
    return baseline.startingAt(commit, "%s begins history at %s".formatted(option, commit));
  }

  private ProblemException missing(String option, String sha) {
    return new ProblemException(
        history.isShallow()
            ? ReleaseProblems.shallow(option)
            : ReleaseProblems.baselineMissing(option, sha));
  }

  private Baseline checked(Component component, Baseline baseline) {
    boolean reaches =
        baseline.commits().stream().anyMatch(commit -> history.contains(head, commit));
    if (!reaches && history.isShallow()) {
      throw new ProblemException(
          ReleaseProblems.shallow("the last release of " + component.label()));
    }
    return !reaches && baseline.isReleased() ? baseline.aside() : baseline;
  }
}

package dev.slipway.flow;

import dev.slipway.engine.LineBook;
import dev.slipway.engine.ToolBranch;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.release.Metadata;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.problem.CleanupProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what would be lost with a branch (requirements F38). */
final class Remains {

  private final FlowRequest request;
  private final Situation situation;
  private final FlowSurvey survey;
  private final History history;
  private final OwnChanges own;

  Remains(
      FlowRequest request, Situation situation, FlowSurvey survey, History history, Trees trees) {
    this.request = request;
    this.situation = situation;
    this.survey = survey;
    this.history = history;
    this.own = new OwnChanges(history, trees);
  }

  /**
   * The paths that the branch changed and that neither production nor integration nor a line has,
   * nor had when its release was tagged; without what a release writes anew.
   */
  List<String> of(ToolBranch branch, CommitId tip, Optional<String> tag) {
    List<CommitId> homes = homes(tag);
    List<String> left = own.of(tip, homes.get(0));
    for (CommitId home : homes.subList(1, homes.size())) {
      if (!left.isEmpty()) {
        List<String> apart = own.of(tip, home);
        left = left.stream().filter(apart::contains).toList();
      }
    }
    return left.isEmpty() || !branch.holdsMetadata() ? left : without(left, metadata(branch, tip));
  }

  private List<CommitId> homes(Optional<String> tag) {
    List<CommitId> homes = branches();
    return Stream.concat(
            homes.stream(),
            tag.flatMap(situation::tag).stream()
                .filter(out -> homes.stream().anyMatch(tip -> history.contains(tip, out))))
        .toList();
  }

  private List<CommitId> branches() {
    BranchRoles roles = situation.flow().branches();
    List<CommitId> tips =
        situation.branches().entrySet().stream()
            .filter(each -> LineBook.isHome(each.getKey(), roles))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    if (tips.isEmpty()) {
      throw new ProblemException(
          CleanupProblems.nothingToCompareWith(
              roles.production().name(), roles.integration().name()));
    }
    return tips;
  }

  private static List<String> without(List<String> paths, List<String> excepted) {
    return paths.stream().filter(path -> !excepted.contains(path)).toList();
  }

  /** None where the branch cannot be read as a release: then nothing is excepted. */
  private List<String> metadata(ToolBranch branch, CommitId tip) {
    try {
      ReleaseVersion version =
          branch.version().map(PolicyVersion::version).orElse(ReleaseVersion.of(1, 0, 0));
      return new Metadata(survey.site(request, tip), version).paths();
    } catch (ProblemException e) {
      return List.of();
    }
  }
}

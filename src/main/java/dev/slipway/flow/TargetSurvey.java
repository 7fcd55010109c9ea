package dev.slipway.flow;

import dev.slipway.engine.BackportFacts.Head;
import dev.slipway.engine.BackportFacts.Target;
import dev.slipway.engine.LineBook;
import dev.slipway.engine.PickedChange;
import dev.slipway.engine.guard.Situation;
import dev.slipway.model.Boundaries;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Range;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds how version lines stand to a change.
 *
 * @param pullRequests all there are, most recently updated first
 */
record TargetSurvey(
    Situation situation,
    History history,
    Trees trees,
    List<PullRequest> pullRequests,
    LineBook lines,
    PickedChange change) {

  Target survey(String line) {
    BranchName branch = lines.branch(line);
    return situation
        .branch(branch)
        .map(tip -> survey(line, branch, tip))
        .orElseGet(
            () ->
                new Target(
                    line, branch, Optional.empty(), false, List.of(), Head.free(head(line))));
  }

  private Target survey(String line, BranchName branch, CommitId tip) {
    if (hasIt(tip, change.commit())) {
      return new Target(line, branch, Optional.of(tip), true, List.of(), Head.free(head(line)));
    }
    Trees.Trial trial = trees.pick(tip, change.commit());
    boolean same = trial.tree().equals(Optional.of(trees.of(tip)));
    return new Target(
        line, branch, Optional.of(tip), same, trial.conflicts(), head(head(line), branch, tip));
  }

  /** The change itself, or a pick of it. */
  private boolean hasIt(CommitId tip, CommitId without) {
    return history.contains(tip, change.commit()) || isPickedSince(tip, without);
  }

  private boolean isPickedSince(CommitId tip, CommitId baseline) {
    Range range = new Range(tip, List.of(baseline), Boundaries.NONE, OptionalInt.empty());
    return history.lineage(range).commits().stream()
        .anyMatch(commit -> commit.message().contains(change.origin()));
  }

  private BranchName head(String line) {
    return new BranchName(
        situation.flow().branches().backport().fill(Map.of("number", change.name(), "line", line)));
  }

  private Head head(BranchName name, BranchName line, CommitId tip) {
    Optional<CommitId> there = situation.branch(name);
    return new Head(
        name,
        there.isPresent(),
        there.filter(each -> isPickedSince(each, tip)).isPresent(),
        pullRequest(name, line));
  }

  private Optional<PullRequest> pullRequest(BranchName head, BranchName line) {
    return pullRequests.stream()
        .filter(each -> each.base().equals(line) && each.head().equals(head))
        .findFirst();
  }
}

package dev.slipway.flow;

import dev.slipway.engine.PathSync;
import dev.slipway.engine.SyncFacts;
import dev.slipway.engine.SyncFacts.SyncBranch;
import dev.slipway.engine.guard.PathGlobs;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Snapshot;
import dev.slipway.model.flow.SyncPolicy;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Optional;

/** Finds which of the files that come back differ. */
record PathSurvey(History history, Trees trees, SyncPolicy policy, PolicyPaths guarded) {

  /**
   * @param newest release; empty where there is none
   */
  PathSync survey(SyncFacts facts, Optional<ReleaseVersion> newest) {
    List<FileEdit> edits = edits(facts, facts.into().tip());
    List<String> paths = edits.stream().map(FileEdit::path).toList();
    return new PathSync(
        edits,
        guarded.among(paths),
        trees.edited(facts.into().tip(), edits),
        newest.flatMap(ReleaseVersion::preRelease).isEmpty());
  }

  /** The facts with a branch that holds what is to come only where it has these very files. */
  SyncFacts seen(SyncFacts facts) {
    SyncBranch branch = facts.branch();
    boolean holds =
        branch.own() && branch.tip().filter(tip -> edits(facts, tip).isEmpty()).isPresent();
    return facts.with(branch.holding(holds));
  }

  /** What integration changed since and the other did not stays as it is. */
  private List<FileEdit> edits(SyncFacts facts, CommitId into) {
    CommitId from = facts.from().tip();
    Snapshot there = history.snapshot(from);
    Snapshot here = history.snapshot(into);
    List<String> changed = new OwnChanges(history, trees).of(from, facts.into().tip());
    return new PathGlobs(policy.paths())
        .among(changed).stream()
            .filter(path -> there.text(path).isPresent())
            .map(path -> new FileEdit(path, here.text(path), there.text(path)))
            .filter(edit -> !edit.isEmpty())
            .toList();
  }
}

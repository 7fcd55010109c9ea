package dev.slipway.flow;

import dev.slipway.engine.MergedSync;
import dev.slipway.engine.SyncFacts;
import dev.slipway.engine.SyncFacts.Side;
import dev.slipway.engine.guard.SectionsKept;
import dev.slipway.engine.guard.TextChange;
import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.Site;
import dev.slipway.model.Boundaries;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Snapshot;
import dev.slipway.model.TreeId;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Range;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tries what a merge of production into integration would come to. */
record MergeSurvey(History history, Trees trees, PolicyPaths guarded) {

  MergedSync survey(SyncFacts facts, Site site) {
    List<Commit> missing = missing(facts.from(), facts.into());
    return missing.isEmpty() ? MergedSync.NOTHING : survey(facts, site, missing);
  }

  private List<Commit> missing(Side from, Side into) {
    return history
        .lineage(new Range(from.tip(), List.of(into.tip()), Boundaries.NONE, OptionalInt.empty()))
        .commits();
  }

  private MergedSync survey(SyncFacts facts, Site site, List<Commit> missing) {
    CommitId into = facts.into().tip();
    CommitId onto = facts.push() ? into : facts.branch().onto(facts.into());
    Trees.Trial trial = trees.merge(onto, facts.from().tip());
    TreeId after = trial.tree().orElseGet(() -> trees.of(facts.from().tip()));
    return new MergedSync(
        missing,
        !history.contains(facts.from().tip(), into),
        trial.conflicts(),
        trial.tree(),
        policyChanges(into, after),
        trial.tree().flatMap(tree -> sections(site, into, tree)));
  }

  private List<TextChange> policyChanges(CommitId into, TreeId after) {
    Snapshot before = history.snapshot(into);
    return guarded.among(trees.differing(trees.of(into), after)).stream()
        .map(path -> new TextChange(path, before.text(path), trees.text(after, path)))
        .toList();
  }

  private Optional<SectionsKept> sections(Site site, CommitId into, TreeId after) {
    Component component = site.component();
    String path = component.changelogPath();
    return component.config().changelog().skip()
        ? Optional.empty()
        : Optional.of(
            SectionsKept.of(
                path,
                site.files().text(path),
                history.snapshot(into).text(path),
                trees.text(after, path)));
  }
}

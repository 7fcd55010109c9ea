package dev.slipway.flow;

import dev.slipway.engine.guard.PathGlobs;
import dev.slipway.engine.journey.Chart;
import dev.slipway.engine.journey.SyncOutlook;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.release.Site;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.flow.SyncPolicy;
import dev.slipway.model.flow.SyncPolicy.Mode;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries what a sync of a release will meet. */
record OutlookSurvey(History history, Trees trees, Chart chart, Site production) {

  SyncOutlook of(PolicyVersion version, BranchName home) {
    Optional<CommitId> from = chart.tip(home);
    Optional<CommitId> into = chart.tip(chart.integration());
    boolean due =
        chart.flow().sync().mode() != Mode.NONE
            && from.isPresent()
            && into.isPresent()
            && !history.contains(into.get(), from.get());
    return due ? of(version, home, from.get(), into.get()) : SyncOutlook.CLEAR;
  }

  private SyncOutlook of(PolicyVersion version, BranchName home, CommitId from, CommitId into) {
    SyncPolicy policy = chart.flow().sync();
    PolicyPaths guarded = PolicyPaths.of(policy, production, Optional.of(version.version()));
    if (policy.mode() == Mode.PATHS) {
      List<String> changed = new OwnChanges(history, trees).of(from, into);
      List<String> coming = new PathGlobs(policy.paths()).among(changed);
      return new SyncOutlook(false, false, !guarded.among(coming).isEmpty());
    }
    Trees.Trial trial = trees.merge(into, from);
    TreeId after = trial.tree().orElseGet(() -> trees.of(from));
    return new SyncOutlook(
        !trial.conflicts().isEmpty(),
        isUnsolved(home, into),
        !guarded.among(trees.differing(trees.of(into), after)).isEmpty());
  }

  private boolean isUnsolved(BranchName home, CommitId into) {
    Map<String, String> places =
        Map.of("production", home.name(), "integration", chart.integration().name());
    return chart
        .tip(new BranchName(chart.flow().branches().sync().fill(places)))
        .filter(tip -> !trees.merge(into, tip).conflicts().isEmpty())
        .isPresent();
  }
}

package dev.slipway.engine.release;

import dev.slipway.engine.changelog.Changelog;
import dev.slipway.engine.changelog.Notes;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.FileUpdate.Presence;
import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.engine.release.Examined.Verdict;
import dev.slipway.engine.version.NextVersion;
import dev.slipway.model.BranchName;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReleaseProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns what was examined into drafts: notes, labels, and an update for each file. */
final class Drafting {

  private static final String SNAPSHOT_NOTES =
      "### Updating meta-information for bleeding-edge SNAPSHOT release.";

  private final ReleaseFacts facts;
  private final Function<String, Optional<Updater>> changelog;

  Drafting(ReleaseFacts facts) {
    this(facts, notes -> Optional.of((text, at) -> Changelog.insert(written(text), notes)));
  }

  /**
   * @param changelog what the notes do to the changelog; empty when they stay out of it
   */
  Drafting(ReleaseFacts facts, Function<String, Optional<Updater>> changelog) {
    this.facts = facts;
    this.changelog = changelog;
  }

  static Optional<String> written(String text) {
    return Optional.of(text).filter(old -> !old.isEmpty());
  }

  Optional<Draft> draft(Examined examined) {
    return examined.next().filter(next -> examined.isDue()).map(next -> draft(examined, next));
  }

  Draft draft(Examined examined, NextVersion next) {
    refuseTag(examined, next.version());
    boolean snapshot = examined.verdict() == Verdict.SNAPSHOT;
    String notes = examined.notes().map(Notes::text).orElse(SNAPSHOT_NOTES);
    return new Draft(
        examined.component(),
        examined.baseline(),
        next.version(),
        snapshot,
        notes,
        updates(examined, next.version(), notes),
        labels(examined.component().config(), snapshot));
  }

  /** Found before anything is pushed: a release that cannot be tagged would be stuck for good. */
  private static void refuseTag(Examined examined, ReleaseVersion version) {
    Component component = examined.component();
    String tag = component.tag(version).toString();
    if (!BranchName.isValid(tag)) {
      throw new ProblemException(ReleaseProblems.noTagName(component.label(), tag));
    }
  }

  private List<String> labels(PackageConfig config, boolean snapshot) {
    ReleaseConfig all = facts.config();
    List<String> first = snapshot ? all.labels().snapshot() : all.labels().pending();
    return Stream.concat(first.stream(), config.pullRequest().extraLabels().stream()).toList();
  }

  private List<FileUpdate> updates(Examined examined, ReleaseVersion to, String notes) {
    Component component = examined.component();
    VersionChange change = new VersionChange("", examined.baseline().version(), to, facts.date());
    List<FileUpdate> updates = new ArrayList<>();
    if (examined.verdict() != Verdict.SNAPSHOT) {
      changelog(component, notes, change).ifPresent(updates::add);
    }
    updates.addAll(new VersionFiles(facts.config(), component, facts.files()).updates(change));
    return updates;
  }

  private Optional<FileUpdate> changelog(Component component, String notes, VersionChange change) {
    String path = component.changelogPath();
    return changelog
        .apply(notes)
        .filter(updater -> !component.config().changelog().skip())
        .map(updater -> new FileUpdate(path, Presence.CREATE, updater, change.in(path)));
  }
}

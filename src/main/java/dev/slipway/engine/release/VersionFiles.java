package dev.slipway.engine.release;

import dev.slipway.engine.ecosystem.PackageRelease;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.FileUpdate.Presence;
import dev.slipway.engine.manifest.ManifestJson;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.engine.manifest.extra.ExtraFiles;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ReleaseConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that hold a package's version: all that a release writes but the changelog. */
record VersionFiles(ReleaseConfig config, Component component, Snapshot files) {

  /** In the order in which updates of one file follow each other. */
  List<FileUpdate> updates(VersionChange change) {
    List<FileUpdate> updates = new ArrayList<>(manifest(change).stream().toList());
    PackageRelease release =
        new PackageRelease(
            component.config(), component.branchName(), component.packageName(), change, files);
    updates.addAll(component.ecosystem().updates(release));
    updates.addAll(ExtraFiles.updates(component.config(), change, files));
    return updates;
  }

  private Optional<FileUpdate> manifest(VersionChange change) {
    return config
        .manifest()
        .path()
        .filter(path -> !SnapshotRule.isSnapshot(component, change.to()))
        .map(
            path ->
                new FileUpdate(
                    path, Presence.REQUIRED, new ManifestJson(component.path()), change.in(path)));
  }
}

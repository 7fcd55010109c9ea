package dev.slipway.testkit;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.Site;
import dev.slipway.model.CommitId;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.ReleaseConfig;

/** The package at the root of files in memory. */
public final class Sites {

  private Sites() {}

  public static Site of(Snapshot files) {
    return of(files, Digests.commitId("a commit"));
  }

  public static Site of(Snapshot files, CommitId commit) {
    ReleaseConfig config = new ConfigFiles().read(files, ConfigPaths.DEFAULT);
    return new Site(config, Component.of(config.packages().get(0), files), commit, files);
  }
}

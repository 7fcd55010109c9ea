package dev.slipway.flow.doctor;

import dev.slipway.flow.Checked;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.port.read.ConfigReading;
import java.util.List;
import java.util.Optional;

/**
 * What is configured of a repository's releases, and where that was read.
 *
 * @param target the branch that releases come from; empty where nobody can tell
 * @param tip where it stands; empty where it has no commit
 * @param files of its tip; of the working tree where the branch has no configuration
 * @param present the configuration files that are there
 * @param differing those that are otherwise in the working tree
 * @param checked empty where no file is there
 * @param config that commands go by which need no file
 */
record Configured(
    Optional<BranchName> target,
    Optional<CommitId> tip,
    Snapshot files,
    List<String> present,
    List<String> differing,
    Optional<Checked> checked,
    Optional<ReleaseConfig> config,
    Optional<FlowConfig> flow) {

  Configured {
    present = List.copyOf(present);
    differing = List.copyOf(differing);
  }

  Optional<ConfigReading> reading() {
    return checked.map(Checked::reading);
  }

  /** Whether environments and checks are configured, and nothing else. */
  boolean releasesNothing() {
    return checked.flatMap(Checked::alone).isPresent();
  }

  String branch() {
    return target.map(BranchName::name).orElse("the working tree");
  }
}

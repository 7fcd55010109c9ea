package dev.slipway.flow.doctor;

import dev.slipway.engine.ToolBranch;
import dev.slipway.engine.doctor.BranchExam;
import dev.slipway.engine.doctor.Finding;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.pullrequest.ReleaseBranch;
import dev.slipway.engine.release.Component;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks at the remote's branches as last seen, for those of releases that are out. */
final class LeftoverSurvey {

  private final Instruments instruments;
  private final ConfigPaths paths;
  private final ReleaseConfig config;
  private final Configured configured;
  private final String remote;

  LeftoverSurvey(
      Instruments instruments,
      ConfigPaths paths,
      ReleaseConfig config,
      Configured configured,
      String remote) {
    this.instruments = instruments;
    this.paths = paths;
    this.config = config;
    this.configured = configured;
    this.remote = remote;
  }

  List<Finding> findings() {
    SortedMap<BranchName, List<String>> releases = new TreeMap<>();
    instruments
        .lastSeen()
        .branches()
        .forEach(
            (branch, tip) -> {
              List<String> tags = tags(branch, tip);
              if (!tags.isEmpty()) {
                releases.put(branch, tags);
              }
            });
    return new BranchExam(
            releases,
            instruments.lastSeen().tagged().keySet(),
            remote,
            configured.flow().isPresent(),
            instruments.leases().get())
        .findings();
  }

  /** The tags that a branch is to bring about; none for one that people work on. */
  private List<String> tags(BranchName branch, CommitId tip) {
    Optional<ReleaseVersion> version =
        configured
            .flow()
            .flatMap(flow -> ToolBranch.of(branch, flow))
            .flatMap(ToolBranch::version)
            .map(PolicyVersion::version);
    if (version.isPresent()) {
      return config.packages().stream()
          .filter(each -> each.isRoot() || config.packages().size() == 1)
          .map(each -> Component.of(each, configured.files()).tag(version.get()).toString())
          .toList();
    }
    boolean bot = branch.name().startsWith("release-please--");
    return bot && ReleaseBranch.parse(branch.name()).isPresent() ? tagsOf(tip) : List.of();
  }

  /** What the files of a release pull request say is to be released. */
  private List<String> tagsOf(CommitId tip) {
    try {
      Snapshot files = instruments.history().snapshot(tip);
      ReleaseConfig there = instruments.configs().read(files, paths);
      return there.packages().stream()
          .flatMap(
              each ->
                  there.manifest().version(each.path()).stream()
                      .map(version -> Component.of(each, files).tag(version).toString()))
          .toList();
    } catch (ProblemException e) {
      return List.of();
    }
  }
}

package dev.slipway.flow.doctor;

import dev.slipway.engine.journey.Onward;
import dev.slipway.flow.CheckFlow;
import dev.slipway.flow.Checked;
import dev.slipway.flow.ConfigRequest;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the configuration as commands do: from the tip of the branch that has the say. */
final class ConfiguredSurvey {

  private final Instruments instruments;
  private final ConfigPaths paths;

  ConfiguredSurvey(Instruments instruments, ConfigPaths paths) {
    this.instruments = instruments;
    this.paths = paths;
  }

  /** The files that may be there, in the order in which they count. */
  List<String> names() {
    Stream<String> slipway =
        paths
            .slipwayFile()
            .map(Stream::of)
            .orElseGet(() -> Stream.of(".github/slipway.yml", "slipway.yml"));
    return Stream.concat(slipway, Stream.of(paths.configFile(), paths.manifestFile())).toList();
  }

  Configured read() {
    Optional<BranchName> standard = instruments.history().defaultBranch();
    Optional<FlowConfig> flow =
        flow(files(standard))
            .flatMap(
                first ->
                    first
                        .authority()
                        .map(named -> flow(files(Optional.of(named))))
                        .orElse(Optional.of(first)));
    Optional<BranchName> target = flow.map(Onward::begin).or(() -> standard);
    Optional<CommitId> tip = target.flatMap(instruments.history()::tip);
    Snapshot there = files(target);
    Snapshot files = present(there).isEmpty() ? instruments.workingTree() : there;
    requireNamed(files);
    boolean none = present(files).isEmpty();
    return new Configured(
        target,
        tip,
        files,
        present(files),
        differing(target, there),
        none ? Optional.empty() : Optional.of(check(files)),
        none ? Optional.empty() : config(files),
        flow);
  }

  private Snapshot files(Optional<BranchName> branch) {
    return branch
        .flatMap(instruments.history()::tip)
        .map(instruments.history()::snapshot)
        .orElseGet(instruments::workingTree);
  }

  /** Empty too where the file is wrong, which {@link #check} tells. */
  private Optional<FlowConfig> flow(Snapshot files) {
    try {
      return instruments.configs().flow(files, paths);
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  /** A wrong flag is nothing that is wrong with the repository. */
  private void requireNamed(Snapshot files) {
    paths
        .slipwayFile()
        .filter(path -> files.text(path).isEmpty())
        .ifPresent(
            path -> {
              throw new ProblemException(SlipwayFileProblems.missing(path));
            });
  }

  /** As {@code slipway check} does it. */
  private Checked check(Snapshot files) {
    return new CheckFlow(instruments.configs(), files, instruments.schemas())
        .check(new ConfigRequest(paths, Overrides.NONE, Map.of()));
  }

  private Optional<ReleaseConfig> config(Snapshot files) {
    return new CheckFlow(instruments.configs(), files, instruments.schemas())
        .config(new ConfigRequest(paths, Overrides.NONE, Map.of(), true));
  }

  private List<String> present(Snapshot files) {
    return names().stream().filter(path -> files.text(path).isPresent()).toList();
  }

  /** Where another branch is checked out, its files may well be others. */
  private List<String> differing(Optional<BranchName> target, Snapshot there) {
    boolean isHere = instruments.standing().here().branch().equals(target);
    return names().stream()
        .filter(path -> isHere && !path.equals(paths.manifestFile()))
        .filter(path -> !there.text(path).equals(instruments.workingTree().text(path)))
        .toList();
  }
}

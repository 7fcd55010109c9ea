package dev.slipway.adapter.config;

import dev.slipway.adapter.config.slipway.SlipwayFile;
import dev.slipway.adapter.config.slipway.SlipwaySettings;
import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.JsonTree;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.adapter.config.tree.SourceText;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Manifest;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.problem.ConfigFileProblems;
import dev.slipway.model.problem.ConfigProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.port.read.ConfigReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of the configuration: goes on after each problem, to find them all. */
final class FilesReading {

  private final Snapshot files;
  private final ConfigPaths paths;
  private final Overrides overrides;
  private final Findings findings;
  private final Findings ofSlipway = new Findings();
  private final SlipwaySettings settings;

  FilesReading(Snapshot files, ConfigPaths paths, Overrides overrides) {
    this.files = files;
    this.paths = paths;
    this.overrides = overrides;
    this.findings = new Findings(paths.configFile(), paths.manifestFile());
    this.settings = SlipwayFile.read(files, paths, ofSlipway);
    findings.addAll(ofSlipway);
  }

  /**
   * Release-please's files are read only where {@code slipway.yml} says again what they say.
   *
   * @throws ProblemException what is wrong in {@code slipway.yml}; in the other files, nothing
   */
  Optional<FlowConfig> flow() {
    if (settings.tagName().isPresent()) {
      withManifest();
    }
    return right().flow();
  }

  /**
   * @throws ProblemException what is wrong in {@code slipway.yml}
   */
  Optional<QaConfig> qa() {
    return right().qa();
  }

  private SlipwaySettings right() {
    if (ofSlipway.stop()) {
      throw new ProblemException(ConfigReading.stopping(ofSlipway.problems()));
    }
    return settings;
  }

  ConfigReading withManifest() {
    Optional<SourceText> configText = SourceText.find(files, paths.configFile());
    Optional<SourceText> manifestText = SourceText.find(files, paths.manifestFile());
    Optional<WrittenConfig> config =
        configText.flatMap(this::json).flatMap(node -> WrittenConfig.of(node, findings));
    Optional<ManifestFile> manifest =
        manifestText.flatMap(this::json).flatMap(node -> ManifestFile.of(node, findings));
    if (configText.isEmpty()) {
      tellNoConfig(manifestText.isPresent());
    } else if (manifestText.isEmpty()) {
      tellNoManifest(config);
    }
    config.ifPresent(written -> manifest.ifPresent(file -> file.compare(written)));
    return reading(config, manifest.map(ManifestFile::manifest).orElse(Manifest.NONE));
  }

  ConfigReading withoutManifest(Map<String, String> options) {
    String path = overrides.path().orElse(PackageConfig.ROOT);
    Place place = Place.all("--path");
    PathShape.checkPackage(path, place, findings);
    WrittenPackage only = new WrittenPackage(path, place, FlagOptions.of(options, findings));
    Options nothing = new Options(List.of(), findings);
    return reading(
        Optional.of(new WrittenConfig(nothing, List.of(only), List.of(path))), Manifest.NONE);
  }

  private ConfigReading reading(Optional<WrittenConfig> config, Manifest manifest) {
    overrides.signoff().ifPresent(text -> Signoff.check(text, Place.all("--signoff"), findings));
    Optional<ReleaseConfig> complete =
        config.map(
            written ->
                new ConfigCompletion(written.root(), settings, findings)
                    .of(selected(written), manifest));
    complete.ifPresent(this::compareTagNames);
    return new ConfigReading(
        complete.filter(whole -> !findings.stop()).map(overrides::applyTo),
        findings.problems(),
        ofSlipway.stop() ? Optional.empty() : Optional.of(settings.effective()));
  }

  private void compareTagNames(ReleaseConfig whole) {
    Findings found = new Findings();
    new TagNames(settings, paths.configFile()).compare(whole, found);
    findings.addAll(found);
    ofSlipway.addAll(found);
  }

  private Optional<Node> json(SourceText text) {
    return JsonTree.read(text, findings);
  }

  private void tellNoConfig(boolean hasManifest) {
    String config = paths.configFile();
    String manifest = paths.manifestFile();
    findings.add(
        Place.all(config),
        hasManifest
            ? ConfigFileProblems.missingConfig(config, manifest)
            : ConfigFileProblems.noConfiguration(config, manifest));
  }

  private void tellNoManifest(Optional<WrittenConfig> config) {
    List<String> packages = config.map(WrittenConfig::paths).orElse(List.of());
    String file = paths.manifestFile();
    findings.add(Place.all(file), ConfigFileProblems.missingManifest(file, packages));
  }

  /** All packages, or the one that is asked for; the others are not looked at then. */
  private List<WrittenPackage> selected(WrittenConfig config) {
    return overrides.path().map(path -> only(path, config)).orElse(config.packages());
  }

  private List<WrittenPackage> only(String path, WrittenConfig config) {
    List<WrittenPackage> found =
        config.packages().stream().filter(written -> written.path().equals(path)).toList();
    if (found.isEmpty()) {
      findings.add(
          Place.all("--path"),
          ConfigProblems.unknownPackage("--path", path, paths.configFile(), config.paths()));
    }
    return found;
  }
}

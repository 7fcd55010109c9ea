package dev.slipway.adapter.config;

import dev.slipway.adapter.config.slipway.SlipwaySettings;
import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.model.config.HistoryConfig;
import dev.slipway.model.config.LabelConfig;
import dev.slipway.model.config.Manifest;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.problem.ConfigProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Completes the configuration: its packages, and what is said for all of them. */
final class ConfigCompletion {

  private final Options root;
  private final SlipwaySettings settings;
  private final Findings findings;

  /**
   * @param root the options at the top of the file
   */
  ConfigCompletion(Options root, SlipwaySettings settings, Findings findings) {
    this.root = root;
    this.settings = settings;
    this.findings = findings;
  }

  /**
   * The whole, with all warnings so far; what is wrong is told to the findings.
   *
   * @param written the packages to complete
   */
  ReleaseConfig of(List<WrittenPackage> written, Manifest manifest) {
    List<PackageConfig> packages = packages(written);
    Optional<PackageConfig> first = packages.stream().findFirst();
    return new ReleaseConfig(
        packages,
        manifest.seenIn(settings.notation()),
        root.flag("separate-pull-requests", packages.size() == 1),
        TitlePattern.of("group-pull-request-title-pattern", root, findings),
        first.flatMap(config -> config.pullRequest().header()),
        first.flatMap(config -> config.pullRequest().footer()),
        labels(),
        history(),
        Plugins.of(root, findings),
        signoff(),
        root.flag("always-update", false),
        settings.forge(),
        settings.notation(),
        findings.warnings());
  }

  private List<PackageConfig> packages(List<WrittenPackage> written) {
    List<PackageConfig> packages = new ArrayList<>();
    SharedTags tags = new SharedTags();
    for (WrittenPackage each : written) {
      PackageConfig complete = seen(PackageCompletion.of(each, findings));
      packages.add(complete);
      tags.add(each, complete);
    }
    tags.tell(findings);
    return packages;
  }

  private PackageConfig seen(PackageConfig config) {
    return config.withVersioning(config.versioning().seenIn(settings.notation()));
  }

  private LabelConfig labels() {
    LabelConfig usual = LabelConfig.DEFAULT;
    return new LabelConfig(
        labels("label", usual.pending()),
        labels("release-label", usual.tagged()),
        labels("snapshot-label", usual.snapshot()),
        usual.skip());
  }

  private List<String> labels(String key, List<String> usual) {
    List<String> labels = root.commaList(key).orElse(usual);
    if (labels.isEmpty()) {
      findings.at(root.placeOf(key), at -> ConfigProblems.noLabel(at, key));
    }
    return labels;
  }

  private HistoryConfig history() {
    HistoryConfig usual = HistoryConfig.DEFAULT;
    return new HistoryConfig(
        root.filledText("bootstrap-sha"),
        root.filledText("last-release-sha"),
        root.count("commit-search-depth").orElse(usual.commitDepth()),
        root.count("release-search-depth").orElse(usual.releaseDepth()),
        settings.foldMergeDuplicates(),
        settings.expandSquashBodies(),
        settings.netReverts());
  }

  private Optional<String> signoff() {
    Optional<String> signoff = root.filledText("signoff");
    signoff.ifPresent(text -> Signoff.check(text, root.placeOf("signoff"), findings));
    return signoff;
  }
}

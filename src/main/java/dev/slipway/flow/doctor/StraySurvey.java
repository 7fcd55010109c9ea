package dev.slipway.flow.doctor;

import dev.slipway.engine.doctor.Finding;
import dev.slipway.engine.doctor.ReleasedPackage;
import dev.slipway.engine.doctor.StrayVersions;
import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.Metadata;
import dev.slipway.engine.release.Site;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.TagName;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseConfig;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks through the files of a branch for the versions that were released last. */
final class StraySurvey {

  /** What every tool writes when it makes a file. */
  private static final String FIRST = "0\\.0\\.\\d+.*|0\\.1\\.0|1\\.0\\.0";

  private final Instruments instruments;
  private final ReleaseConfig config;
  private final Configured configured;
  private final CommitId tip;

  StraySurvey(Instruments instruments, ReleaseConfig config, Configured configured, CommitId tip) {
    this.instruments = instruments;
    this.config = config;
    this.configured = configured;
    this.tip = tip;
  }

  List<Finding> findings() {
    List<ReleasedPackage> packages =
        config.packages().stream().flatMap(each -> released(each).stream()).toList();
    Set<String> versions =
        packages.stream()
            .flatMap(each -> Stream.concat(Stream.of(each.version()), each.earlier().stream()))
            .collect(Collectors.toSet());
    return new StrayVersions(packages, instruments.standing().mentions(tip, versions)).findings();
  }

  private Optional<ReleasedPackage> released(PackageConfig each) {
    return config
        .manifest()
        .version(each.path())
        .filter(version -> !version.toString().startsWith("0.0.0"))
        .map(version -> released(each, version));
  }

  private ReleasedPackage released(PackageConfig each, ReleaseVersion version) {
    Component component = Component.of(each, configured.files());
    Metadata metadata = new Metadata(new Site(config, component, tip, configured.files()), version);
    Set<String> declared = new HashSet<>(metadata.paths());
    return new ReleasedPackage(
        each.path(), names(component), version.toString(), earlier(component, version), declared);
  }

  private Set<String> earlier(Component component, ReleaseVersion last) {
    return instruments.history().tags().stream()
        .flatMap(tag -> TagName.parse(tag.name(), config.notation()).stream())
        .filter(tag -> tag.component().equals(component.tagName()))
        .map(tag -> tag.version().toString())
        .filter(version -> !version.equals(last.toString()) && !version.matches(FIRST))
        .collect(Collectors.toSet());
  }

  private static List<String> names(Component component) {
    return Stream.of(component.packageName(), component.branchName())
        .flatMap(name -> Stream.of(name, name.replaceFirst("^@[^/]*/", "")))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}

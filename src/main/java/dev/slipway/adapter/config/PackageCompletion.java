package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.model.config.ChangelogConfig;
import dev.slipway.model.config.FilesConfig;
import dev.slipway.model.config.ForgeReleaseConfig;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.PullRequestConfig;
import dev.slipway.model.config.TagConfig;
import dev.slipway.model.config.VersioningConfig;
import dev.slipway.model.problem.ConfigProblems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Completes a package: each option as it is written, else release-please's default. */
final class PackageCompletion {

  private static final Map<String, VersioningConfig.Strategy> STRATEGIES =
      Choices.of(VersioningConfig.Strategy.class);

  private static final Map<String, ChangelogConfig.Type> CHANGELOG_TYPES =
      Choices.of(ChangelogConfig.Type.class);

  private final Options options;
  private final Findings findings;

  private PackageCompletion(Options options, Findings findings) {
    this.options = options;
    this.findings = findings;
  }

  /** The package; what is wrong in it is told to the findings. */
  static PackageConfig of(WrittenPackage written, Findings findings) {
    return new PackageCompletion(written.options(), findings).at(written.path());
  }

  private PackageConfig at(String path) {
    return new PackageConfig(
        path,
        ReleaseTypes.of(options, findings),
        options.filledText("component"),
        options.text("package-name"),
        versioning(),
        changelog(),
        tag(),
        pullRequest(),
        release(),
        files(),
        excludePaths());
  }

  private VersioningConfig versioning() {
    return new VersioningConfig(
        options
            .filledChoice("versioning", "a versioning strategy", STRATEGIES)
            .orElse(VersioningConfig.Strategy.DEFAULT),
        options.exactFlag("bump-minor-pre-major"),
        options.exactFlag("bump-patch-for-minor-pre-major"),
        options.filledText("prerelease-type"),
        options.exactFlag("prerelease"),
        options.version("release-as"),
        options.version("initial-version"));
  }

  private ChangelogConfig changelog() {
    return new ChangelogConfig(
        options.filePath("changelog-path"),
        changelogType(),
        ChangelogSections.of(options, findings),
        options.filledText("changelog-host").orElse(ChangelogConfig.GITHUB),
        options.flag("skip-changelog", false));
  }

  private ChangelogConfig.Type changelogType() {
    Optional<ChangelogConfig.Type> type =
        options.filledChoice("changelog-type", "a type of changelog", CHANGELOG_TYPES);
    type.filter(ChangelogConfig.Type.GITHUB::equals)
        .ifPresent(
            github -> findings.at(options.placeOf("changelog-type"), ConfigProblems::githubNotes));
    return type.orElse(ChangelogConfig.Type.DEFAULT);
  }

  private TagConfig tag() {
    return new TagConfig(
        options.flag("include-component-in-tag", TagConfig.DEFAULT.includeComponent()),
        options.flag("include-v-in-tag", TagConfig.DEFAULT.includeV()),
        options.flag("include-v-in-release-name", TagConfig.DEFAULT.includeVInReleaseName()),
        options.text("tag-separator").orElse(TagConfig.DEFAULT.separator()));
  }

  private PullRequestConfig pullRequest() {
    return new PullRequestConfig(
        options.flag("separate-pull-requests", false),
        TitlePattern.of("pull-request-title-pattern", options, findings),
        options.filledText("pull-request-header"),
        options.filledText("pull-request-footer"),
        options.flag("component-no-space", false),
        options.flag("draft-pull-request", false),
        options.commaList("extra-label").orElse(List.of()));
  }

  private ForgeReleaseConfig release() {
    return new ForgeReleaseConfig(
        options.flag("skip-github-release", false),
        options.flag("draft", false),
        options.quietFlag("prerelease"),
        options.flag("force-tag-creation", false));
  }

  private FilesConfig files() {
    return new FilesConfig(
        ExtraFiles.of(options, findings),
        options.filePath("version-file"),
        options.filledText("date-format").orElse(FilesConfig.DEFAULT.dateFormat()),
        options.flag("skip-snapshot", false));
  }

  private List<String> excludePaths() {
    return ExcludePaths.of(options, findings);
  }
}

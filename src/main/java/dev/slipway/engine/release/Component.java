package dev.slipway.engine.release;

import dev.slipway.engine.ecosystem.Ecosystem;
import dev.slipway.engine.ecosystem.Ecosystems;
import dev.slipway.engine.pullrequest.TitlePattern;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Snapshot;
import dev.slipway.model.TagName;
import dev.slipway.model.config.PackageConfig;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A package with the names that it goes by.
 *
 * @param packageName as its ecosystem knows it; empty when there is none
 * @param tagName what stands in tags, titles and bodies; empty when nothing does
 * @param branchName what stands in branch names; empty when nothing does
 */
public record Component(
    PackageConfig config,
    Ecosystem ecosystem,
    String packageName,
    String tagName,
    String branchName) {

  /** Names a package, reading its own files where configuration is silent. */
  public static Component of(PackageConfig config, Snapshot files) {
    Ecosystem ecosystem = Ecosystems.of(config.type());
    String packageName =
        written(config.packageName()).or(() -> ecosystem.packageName(config, files)).orElse("");
    String name = written(config.component()).orElseGet(() -> ecosystem.component(packageName));
    String tagName = config.tag().includeComponent() ? name : "";
    return new Component(config, ecosystem, packageName, tagName, name);
  }

  private static Optional<String> written(Optional<String> option) {
    return option.filter(Predicate.not(String::isEmpty));
  }

  /** The tag that configuration alone would give a version, where the release type knows better. */
  TagName configuredTag(ReleaseVersion version) {
    return new TagName(version, tagName, config.tag().separator(), config.tag().includeV());
  }

  /** The same names for the package with other options. */
  public Component with(PackageConfig other) {
    return new Component(other, ecosystem, packageName, tagName, branchName);
  }

  public String path() {
    return config.path();
  }

  /** The tag that a version of this package gets. */
  public TagName tag(ReleaseVersion version) {
    String separator = ecosystem.tagSeparator().orElse(config.tag().separator());
    return new TagName(version, tagName, separator, config.tag().includeV());
  }

  /** How the titles of its own release pull requests are written. */
  public TitlePattern titlePattern() {
    return TitlePattern.ofPackage(
        config.pullRequest().titlePattern(), config.pullRequest().componentNoSpace());
  }

  /** Its changelog, from the root. */
  public String changelogPath() {
    return config.resolve(config.changelog().path().orElse(ecosystem.changelogPath()));
  }

  /** How people call it: the component, else the path. */
  public String label() {
    return branchName.isEmpty() ? path() : branchName;
  }
}

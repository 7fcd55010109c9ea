package dev.slipway.model.config;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Optional;

/**
 * What a command line says over what is configured.
 *
 * @param path the only package to look at; it is released as if it were the only one
 * @param releaseAs the version to release next, for every package
 * @param labels of release pull requests, in place of the configured ones
 * @param skipLabeling whether new pull requests go without labels
 * @param signoff {@code Name <mail>}
 * @param draftPullRequest whether every pull request is a draft; false leaves it as configured
 * @param draft whether every release is a draft; false leaves it as configured
 * @param forceTagCreation whether tags are made before releases; false leaves it as configured
 */
public record Overrides(
    Optional<String> path,
    Optional<ReleaseVersion> releaseAs,
    Optional<List<String>> labels,
    boolean skipLabeling,
    Optional<String> signoff,
    boolean draftPullRequest,
    boolean draft,
    boolean forceTagCreation) {

  public static final Overrides NONE =
      new Overrides(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          false,
          false,
          false);

  public Overrides {
    labels = labels.map(List::copyOf);
  }

  /** The same for one package only. */
  public Overrides withPath(Optional<String> other) {
    return new Overrides(
        other, releaseAs, labels, skipLabeling, signoff, draftPullRequest, draft, forceTagCreation);
  }

  /** The same with the version to release. */
  public Overrides withReleaseAs(ReleaseVersion version) {
    return new Overrides(
        path,
        Optional.of(version),
        labels,
        skipLabeling,
        signoff,
        draftPullRequest,
        draft,
        forceTagCreation);
  }

  /**
   * The configuration with everything but {@link #path} in force, which decides earlier, when the
   * files are read.
   */
  public ReleaseConfig applyTo(ReleaseConfig config) {
    return new ReleaseConfig(
        config.packages().stream().map(each -> applyTo(each, config.notation())).toList(),
        config.manifest(),
        config.separatePullRequests(),
        config.groupTitlePattern(),
        config.header(),
        config.footer(),
        applyTo(config.labels()),
        config.history(),
        config.plugins(),
        signoff.or(config::signoff),
        config.alwaysUpdate(),
        config.forge(),
        config.notation(),
        config.warnings());
  }

  private PackageConfig applyTo(PackageConfig config, Notation notation) {
    return config
        .withVersioning(applyTo(config.versioning(), notation))
        .withPullRequest(config.pullRequest().asDraft(draftPullRequest))
        .withRelease(applyTo(config.release()));
  }

  private VersioningConfig applyTo(VersioningConfig config, Notation notation) {
    return releaseAs.isPresent()
        ? config.withReleaseAs(releaseAs.map(version -> version.seenIn(notation)))
        : config;
  }

  private ForgeReleaseConfig applyTo(ForgeReleaseConfig config) {
    return new ForgeReleaseConfig(
        config.skip(),
        config.draft() || draft,
        config.prerelease(),
        config.forceTagCreation() || forceTagCreation);
  }

  private LabelConfig applyTo(LabelConfig config) {
    return new LabelConfig(
        labels.orElse(config.pending()), config.tagged(), config.snapshot(), skipLabeling);
  }
}

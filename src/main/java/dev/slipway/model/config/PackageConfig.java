package dev.slipway.model.config;

import java.util.List;
import java.util.Optional;

/**
 * One package with every option decided: its own, else the root's, else the default.
 *
 * @param path the folder from the root, without a slash at either end; {@code .} for the root
 * @param component as written; the component in use is {@code engine.release}'s to find
 * @param excludePaths folders from the root, without a slash at either end, whose commits do not
 *     count; {@code .} for all
 */
public record PackageConfig(
    String path,
    ReleaseType type,
    Optional<String> component,
    Optional<String> packageName,
    VersioningConfig versioning,
    ChangelogConfig changelog,
    TagConfig tag,
    PullRequestConfig pullRequest,
    ForgeReleaseConfig release,
    FilesConfig files,
    List<String> excludePaths) {

  public static final String ROOT = ".";

  public PackageConfig {
    excludePaths = List.copyOf(excludePaths);
  }

  public boolean isRoot() {
    return path.equals(ROOT);
  }

  /** {@code path} from the root of the repository, for a file of this package. */
  public String resolve(String file) {
    if (file.startsWith("/")) {
      return file.replaceFirst("^/+", "");
    }
    return isRoot() ? file : path + "/" + file;
  }

  /** A package of {@code type} at {@code path} with nothing else configured. */
  public static PackageConfig of(String path, ReleaseType type) {
    return new PackageConfig(
        path,
        type,
        Optional.empty(),
        Optional.empty(),
        VersioningConfig.DEFAULT,
        ChangelogConfig.DEFAULT,
        TagConfig.DEFAULT,
        PullRequestConfig.DEFAULT,
        ForgeReleaseConfig.DEFAULT,
        FilesConfig.DEFAULT,
        List.of());
  }

  public PackageConfig withVersioning(VersioningConfig changed) {
    return new PackageConfig(
        path,
        type,
        component,
        packageName,
        changed,
        changelog,
        tag,
        pullRequest,
        release,
        files,
        excludePaths);
  }

  public PackageConfig withPullRequest(PullRequestConfig changed) {
    return new PackageConfig(
        path,
        type,
        component,
        packageName,
        versioning,
        changelog,
        tag,
        changed,
        release,
        files,
        excludePaths);
  }

  public PackageConfig withRelease(ForgeReleaseConfig changed) {
    return new PackageConfig(
        path,
        type,
        component,
        packageName,
        versioning,
        changelog,
        tag,
        pullRequest,
        changed,
        files,
        excludePaths);
  }
}

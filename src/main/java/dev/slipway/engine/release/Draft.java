package dev.slipway.engine.release;

import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.PullRequestConfig;
import java.util.List;
import java.util.Optional;

/**
 * A package's next release, ready to go into a pull request.
 *
 * @param notes the section of the changelog
 * @param updates what happens to which file, in order
 * @param labels of its pull request
 */
public record Draft(
    Component component,
    Baseline baseline,
    ReleaseVersion version,
    boolean snapshot,
    String notes,
    List<FileUpdate> updates,
    List<String> labels) {

  public Draft {
    updates = List.copyOf(updates);
    labels = List.copyOf(labels);
  }

  /** What was released before; empty for a first release. */
  public Optional<ReleaseVersion> from() {
    return baseline.version();
  }

  /** Whether this very version is out: a {@code release-as} that was left in the configuration. */
  public boolean isOut() {
    return baseline.isReleased() && from().equals(Optional.of(version));
  }

  /** Whether what was released before has no tag. */
  public boolean isUntagged() {
    return baseline.kind() == Baseline.Kind.UNTAGGED;
  }

  public PackageConfig config() {
    return component.config();
  }

  public PullRequestConfig pullRequest() {
    return component.config().pullRequest();
  }

  public String tag() {
    return component.tag(version).toString();
  }
}

package dev.slipway.model.flow;

import dev.slipway.model.BranchName;
import java.util.List;
import java.util.Optional;

/**
 * How releases are tagged.
 *
 * @param message of an annotated tag, of {@code {version}} and {@code {tag}}; its first line
 * @param reachableFrom the branches of which one must contain the tagged commit; empty: production,
 *     or the version's line
 * @param approval the approval that a tag needs; empty for none
 */
public record TagPolicy(
    By by,
    boolean annotated,
    Template message,
    List<BranchName> reachableFrom,
    Signing signing,
    Optional<String> approval) {

  public TagPolicy {
    reachableFrom = List.copyOf(reachableFrom);
  }

  /** What makes the tag. */
  public enum By {
    /** {@code slipway release}, once the release pull request is merged. */
    MERGE,
    /** {@code slipway tag}. */
    COMMAND,
    /** The cut of a version line; {@code slipway tag} for what comes later on the line. */
    LINE_CUT
  }

  /** Whether tags are signed. */
  public enum Signing {
    /** Where git is set up to sign tags. */
    AUTO,
    /** Always; without a key there is no tag. */
    REQUIRED,
    NEVER
  }
}

package dev.slipway.model.flow;

import java.util.List;
import java.util.Optional;

/**
 * What an approval needs.
 *
 * @param confirm what a human types, of {@code {version}}; empty when nothing is typed
 * @param issue whether an issue must be named
 * @param reason whether a reason must be given
 * @param gate the platform's gate; empty for the approval's own name
 * @param tagLines whole lines that it leaves in the tag, of {@code {version}}, {@code {issue}} and
 *     {@code {reason}}
 */
public record ApprovalRule(
    String name,
    By by,
    Optional<Template> confirm,
    boolean issue,
    boolean reason,
    Optional<String> gate,
    List<Template> tagLines) {

  public ApprovalRule {
    tagLines = List.copyOf(tagLines);
  }

  /** Who gives it. */
  public enum By {
    /** The operator, recorded. */
    HUMAN,
    /** The platform, which must prove that somebody reviews. */
    PLATFORM
  }
}

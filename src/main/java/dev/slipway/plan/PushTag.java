package dev.slipway.plan;

import dev.slipway.model.CommitId;
import dev.slipway.model.flow.TagPolicy.Signing;
import java.util.Optional;

/**
 * Pushes a tag that the remote does not have yet. A tag on another commit is never moved.
 *
 * @param message of an annotated tag; empty for a lightweight one
 * @param signing of an annotated tag
 */
public record PushTag(String tag, CommitId target, Optional<String> message, Signing signing)
    implements RefChange {

  /** A tag that nobody signs. */
  public PushTag(String tag, CommitId target, Optional<String> message) {
    this(tag, target, message, Signing.NEVER);
  }

  @Override
  public String describe() {
    return "push tag %s on %s".formatted(tag, target.abbreviated());
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.pushTag(this);
  }
}

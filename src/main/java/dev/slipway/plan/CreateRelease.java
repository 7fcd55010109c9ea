package dev.slipway.plan;

import dev.slipway.model.CommitId;

/** Records a release on the forge. One that exists for the tag is left as it is. */
public record CreateRelease(
    String tag, String name, String notes, CommitId target, boolean draft, boolean prerelease)
    implements Step {

  @Override
  public String describe() {
    return "create release %s".formatted(tag);
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.createRelease(this);
  }
}

package dev.slipway.port.write;

import dev.slipway.plan.PushTag;

/** Pushes tags to the remote. */
public interface TagPusher {

  /** Pushes a tag. One that stands on the same commit already is a success. */
  void push(PushTag step);
}

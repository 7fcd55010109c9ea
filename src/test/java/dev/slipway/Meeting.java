package dev.slipway;

import dev.slipway.port.write.BranchPusher;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.TagPusher;
import dev.slipway.testkit.Intercepted;
import java.util.function.Supplier;

/**
 * Does something before each change of the remote.
 *
 * @param before waits for somebody else
 */
record Meeting(Runnable before) implements Around {

  @Override
  public BranchPusher branches(BranchPusher pusher) {
    return Intercepted.port(BranchPusher.class, pusher, this::after);
  }

  @Override
  public TagPusher tags(TagPusher pusher) {
    return Intercepted.port(TagPusher.class, pusher, this::after);
  }

  @Override
  public Ledger ledger(Ledger ledger) {
    return Intercepted.port(Ledger.class, ledger, this::after);
  }

  private Object after(Supplier<Object> change) {
    before.run();
    return change.get();
  }
}

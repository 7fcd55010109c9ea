package dev.slipway;

import dev.slipway.port.write.BranchPusher;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.TagPusher;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Does something before each change of the remote.
 *
 * @param before waits for somebody else
 */
record Meeting(Runnable before) implements Around {

  @Override
  public BranchPusher branches(BranchPusher pusher) {
    return step -> {
      before.run();
      return pusher.push(step);
    };
  }

  @Override
  public TagPusher tags(TagPusher pusher) {
    return step -> {
      before.run();
      pusher.push(step);
    };
  }

  @Override
  public Ledger ledger(Ledger ledger) {
    return new Ledger() {
      @Override
      public Page read(String name) {
        return ledger.read(name);
      }

      @Override
      public boolean append(
          String name,
          Page seen,
          Map<String, Optional<String>> changes,
          String message,
          List<RefUpdate> alongside) {
        before.run();
        return ledger.append(name, seen, changes, message, alongside);
      }
    };
  }
}

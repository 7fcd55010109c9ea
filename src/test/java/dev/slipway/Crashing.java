package dev.slipway;

import dev.slipway.port.write.BranchPusher;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.TagPusher;
import dev.slipway.testkit.Faults;

/** Puts faults around all that changes a remote. */
record Crashing(Faults faults) implements Around {

  @Override
  public BranchPusher branches(BranchPusher pusher) {
    return faults.branches(pusher);
  }

  @Override
  public TagPusher tags(TagPusher pusher) {
    return faults.tags(pusher);
  }

  @Override
  public Ledger ledger(Ledger ledger) {
    return faults.ledger(ledger);
  }
}

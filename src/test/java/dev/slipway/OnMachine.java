package dev.slipway;

import dev.slipway.adapter.record.Machine;
import dev.slipway.port.write.BranchPusher;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.TagPusher;

/** Has somebody work in another process than this one, with all else as {@code around} has it. */
record OnMachine(Machine machine, Around around) implements Around {

  @Override
  public BranchPusher branches(BranchPusher pusher) {
    return around.branches(pusher);
  }

  @Override
  public TagPusher tags(TagPusher pusher) {
    return around.tags(pusher);
  }

  @Override
  public Machine machine(Machine here) {
    return machine;
  }

  @Override
  public Ledger ledger(Ledger ledger) {
    return around.ledger(ledger);
  }
}

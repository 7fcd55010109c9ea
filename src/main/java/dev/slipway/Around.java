package dev.slipway;

import dev.slipway.adapter.record.Machine;
import dev.slipway.port.write.BranchPusher;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.TagPusher;

/** What stands around the ports that change the remote: nothing, unless a test puts it there. */
interface Around {

  Around NOTHING = new Around() {};

  default BranchPusher branches(BranchPusher pusher) {
    return pusher;
  }

  default TagPusher tags(TagPusher pusher) {
    return pusher;
  }

  /** Who is at work; a test gives each run a process of its own. */
  default Machine machine(Machine machine) {
    return machine;
  }

  default Ledger ledger(Ledger ledger) {
    return ledger;
  }
}

package dev.slipway;

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

  default Ledger ledger(Ledger ledger) {
    return ledger;
  }
}

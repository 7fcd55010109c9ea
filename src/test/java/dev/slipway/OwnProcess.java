package dev.slipway;

import dev.slipway.adapter.record.Machine;
import dev.slipway.port.write.BranchPusher;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.TagPusher;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives a run a process of its own on this machine, which is gone when the run has ended, however
 * it did.
 */
record OwnProcess(Around around, long number) implements Around, AutoCloseable {

  private static final AtomicLong NUMBERS = new AtomicLong();
  private static final Set<Long> RUNNING = ConcurrentHashMap.newKeySet();

  static OwnProcess begun(Around around) {
    OwnProcess process = new OwnProcess(around, NUMBERS.incrementAndGet());
    RUNNING.add(process.number);
    return process;
  }

  @Override
  public void close() {
    RUNNING.remove(number);
  }

  @Override
  public Machine machine(Machine machine) {
    return new Machine(machine.host(), number, RUNNING::contains);
  }

  @Override
  public BranchPusher branches(BranchPusher pusher) {
    return around.branches(pusher);
  }

  @Override
  public TagPusher tags(TagPusher pusher) {
    return around.tags(pusher);
  }

  @Override
  public Ledger ledger(Ledger ledger) {
    return around.ledger(ledger);
  }
}

package dev.slipway.adapter.record;

import dev.slipway.model.CommitId;
import dev.slipway.testkit.MemoryLedger;
import dev.slipway.testkit.MemoryRefMaker;
import dev.slipway.testkit.MemoryRepository;
import java.util.List;

/** All of it in memory. */
final class MemoryRecordsWorld implements RecordsWorld {

  private final MemoryRepository repository = new MemoryRepository();
  private final MemoryLedger ledger = new MemoryLedger(repository);
  private final CommitId main = repository.commit("chore: begin");

  MemoryRecordsWorld() {
    repository.branch("main", main);
  }

  @Override
  public Desk desk() {
    return new Desk(ledger, new MemoryRefMaker(repository), () -> repository);
  }

  @Override
  public CommitId main() {
    return main;
  }

  @Override
  public void tamper(String name, String path, String text) {
    ledger.write(name, path, text);
  }

  @Override
  public List<String> log(String name) {
    return ledger.messages();
  }

  @Override
  public void close() {
    // nothing is open
  }
}

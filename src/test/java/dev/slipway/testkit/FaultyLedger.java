package dev.slipway.testkit;

import dev.slipway.port.write.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ledger whose appends may crash. */
record FaultyLedger(Faults faults, Ledger ledger) implements Ledger {

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
    return faults.effect(() -> ledger.append(name, seen, changes, message, alongside));
  }
}

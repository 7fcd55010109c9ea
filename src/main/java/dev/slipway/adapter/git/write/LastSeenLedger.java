package dev.slipway.adapter.git.write;

import dev.slipway.port.write.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records as far as they are known without a network, for looking only. */
public final class LastSeenLedger implements Ledger {

  private final Optional<JGitLedger> ledger;

  /**
   * @param ledger empty where the repository has no remote
   */
  public LastSeenLedger(Optional<JGitLedger> ledger) {
    this.ledger = ledger;
  }

  @Override
  public Page read(String name) {
    return ledger
        .map(there -> there.readLocal(name))
        .orElseGet(() -> new Page(Optional.empty(), Map.of()));
  }

  @Override
  public List<Page> history(String name) {
    return ledger.map(there -> there.historyLocal(name)).orElse(List.of());
  }

  @Override
  public boolean append(
      String name,
      Page seen,
      Map<String, Optional<String>> changes,
      String message,
      List<RefUpdate> alongside) {
    throw new IllegalStateException("a look writes nothing");
  }

  @Override
  public List<String> names(String prefix) {
    return ledger.map(there -> there.namesLocal(prefix)).orElse(List.of());
  }
}

package dev.slipway.adapter.forge;

import dev.slipway.model.problem.ForgeProblems;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.write.Ledger;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Where the records are: read at one entry of the ledger, changed by compare-and-swap. */
final class RecordStore {

  static final String NAME = "forge";
  static final String REF = "refs/slipway/" + NAME;

  private static final int ATTEMPTS = 30;
  private static final long PAUSE_MILLIS = 20;

  private final Ledger ledger;
  private final IntConsumer pause;

  RecordStore(Ledger ledger) {
    this(ledger, RecordStore::pause);
  }

  /**
   * @param pause waits after the lost race of that number, from 1
   */
  RecordStore(Ledger ledger, IntConsumer pause) {
    this.ledger = ledger;
    this.pause = pause;
  }

  /**
   * @throws ProblemException {@code SLIP-340} when the entry is not of this forge
   */
  Records read() {
    return records(ledger.read(NAME));
  }

  /**
   * Writes what {@code decide} makes of the records. Where somebody else was faster it decides
   * anew, on what stands then.
   *
   * @throws ProblemException {@code SLIP-340} when the entry is not of this forge, {@code SLIP-411}
   *     when others were faster every time
   */
  <T> T change(Function<Records, Change<T>> decide) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Ledger.Page seen = ledger.read(NAME);
      Change<T> change = decide.apply(records(seen));
      if (change.isNothing() || append(seen, change)) {
        return change.answer();
      }
      pause.accept(attempt);
    }
    throw new ProblemException(ForgeProblems.busy(ATTEMPTS));
  }

  /** Each entry of the forge has a record; one without is a commit that somebody else put there. */
  private static Records records(Ledger.Page page) {
    Records records = new Records(page.files());
    if (page.entry().isPresent() && records.isEmpty()) {
      throw new ProblemException(
          GitProblems.corruptLedger(
              REF,
              page.entry().get().abbreviated() + " has no record of a pull request or release"));
    }
    return records;
  }

  private boolean append(Ledger.Page seen, Change<?> change) {
    return ledger.append(NAME, seen, change.files(), change.message(), change.alongside());
  }

  /** Longer each time, and by chance, so that the same two do not meet again. */
  private static void pause(int lost) {
    long millis = ThreadLocalRandom.current().nextLong(lost * PAUSE_MILLIS);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}

package dev.slipway.adapter.record;

import dev.slipway.model.CommitId;
import dev.slipway.port.read.RemoteRefs;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.RefMaker;
import dev.slipway.testkit.Intercepted;
import dev.slipway.testkit.Intercepted.Interceptor;
import java.util.List;
import java.util.function.Supplier;

/** A remote with one commit on main, and those who work with it. */
interface RecordsWorld extends AutoCloseable {

  /** The records as a clone of its own sees them, with what it needs to move refs. */
  Desk desk();

  /** Where main stands. */
  CommitId main();

  /** Puts a file of a ledger in place with plain git, in a commit on top. */
  void tamper(String ledger, String path, String text);

  /** The messages of a ledger's entries, oldest first. */
  List<String> log(String ledger);

  @Override
  void close();

  /** What one operator has. */
  record Desk(Ledger ledger, RefMaker objects, Supplier<RemoteRefs> refs) {

    LedgerReceipts receipts() {
      return new LedgerReceipts(ledger);
    }

    LedgerRecorder recorder() {
      return new LedgerRecorder(ledger, objects, refs, "the remote", "1.2.3");
    }

    /** The same where something happens around each change. */
    Desk with(Interceptor interceptor) {
      Ledger watched = Intercepted.port(Ledger.class, ledger, interceptor);
      return new Desk(watched, objects, refs);
    }
  }
}

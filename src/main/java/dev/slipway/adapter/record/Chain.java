package dev.slipway.adapter.record;

import dev.slipway.model.CommitId;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReceiptProblems;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Recorded;
import dev.slipway.port.write.Ledger.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads a receipt and proves that it only ever grew: each entry names the digest of the one before,
 * and each commit of its ledger adds one entry and changes none.
 */
final class Chain {

  private final String release;
  private final List<Page> pages;
  private final List<Recorded> entries = new ArrayList<>();

  private Chain(String release, List<Page> pages) {
    this.release = release;
    this.pages = pages;
  }

  /**
   * @param pages of the ledger, oldest first
   * @throws ProblemException {@code SLIP-711} naming the first entry that is not as it was written
   */
  static Receipt read(String release, List<Page> pages) {
    Chain chain = new Chain(release, pages);
    pages.forEach(chain::add);
    Optional<CommitId> head =
        pages.isEmpty() ? Optional.empty() : pages.get(pages.size() - 1).entry();
    return new Receipt(release, head, chain.entries);
  }

  private void add(Page page) {
    int number = entries.size() + 1;
    String path = EntryText.path(number);
    Map<String, String> before = number == 1 ? Map.of() : pages.get(number - 2).files();
    for (String old : new TreeSet<>(before.keySet())) {
      demand(page.files().containsKey(old), old, page, "is missing");
      demand(page.files().get(old).equals(before.get(old)), old, page, "was changed");
    }
    demand(page.files().containsKey(path), path, page, "is missing");
    for (String other : new TreeSet<>(page.files().keySet())) {
      boolean belongs = other.equals(path) || before.containsKey(other);
      demand(belongs, other, page, "does not belong there");
    }
    entries.add(linked(entry(path, page), path, page));
  }

  private Recorded entry(String path, Page page) {
    try {
      return EntryText.read(page.files().get(path));
    } catch (Fields.Corrupt e) {
      throw broken(path, page, "cannot be read: " + e.getMessage());
    }
  }

  private Recorded linked(Recorded entry, String path, Page page) {
    Optional<String> previous = entries.stream().reduce((a, b) -> b).map(Recorded::digest);
    boolean follows = entry.number() == entries.size() + 1;
    demand(follows, path, page, "says that it is number " + entry.number());
    boolean linked = entry.previous().equals(previous);
    demand(linked, path, page, "does not name the digest of the entry before it");
    String of = entry.entry().release();
    demand(of.equals(release), path, page, "is of the release " + of);
    return entry;
  }

  private void demand(boolean holds, String path, Page page, String why) {
    if (!holds) {
      throw broken(path, page, why);
    }
  }

  private ProblemException broken(String path, Page page, String why) {
    String where = page.entry().map(CommitId::abbreviated).map(" (%s)"::formatted).orElse("");
    return new ProblemException(
        ReceiptProblems.broken(release, LedgerReceipts.REFS + release, path + where, why));
  }
}

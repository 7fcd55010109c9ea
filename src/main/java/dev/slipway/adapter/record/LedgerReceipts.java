package dev.slipway.adapter.record;

import dev.slipway.model.receipt.Receipt;
import dev.slipway.port.read.Receipts;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.Ledger.Shelf;
import java.util.List;

/** Receipts in the remote itself: a ledger for each release, a file for each entry. */
public final class LedgerReceipts implements Receipts {

  static final String FOLDER = "receipts/";
  static final String REFS = "refs/slipway/" + FOLDER;

  private final Ledger ledger;

  public LedgerReceipts(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Receipt find(String release) {
    return Chain.read(release, ledger.history(FOLDER + release));
  }

  @Override
  public List<String> releases() {
    return releases(ledger.names(FOLDER));
  }

  @Override
  public Receipts atOnce() {
    return new Shelved(ledger.shelf(FOLDER));
  }

  private static List<String> releases(List<String> names) {
    return names.stream().map(name -> name.substring(FOLDER.length())).toList();
  }

  private record Shelved(Shelf shelf) implements Receipts {

    @Override
    public Receipt find(String release) {
      return Chain.read(release, shelf.history(FOLDER + release));
    }

    @Override
    public List<String> releases() {
      return LedgerReceipts.releases(shelf.names());
    }

    @Override
    public Receipts atOnce() {
      return this;
    }
  }
}

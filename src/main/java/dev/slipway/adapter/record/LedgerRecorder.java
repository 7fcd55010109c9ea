package dev.slipway.adapter.record;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReceiptProblems;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Move;
import dev.slipway.model.receipt.Receipt.Recorded;
import dev.slipway.model.receipt.ReceiptEntry;
import dev.slipway.plan.PushTogether;
import dev.slipway.port.read.RemoteRefs;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.Ledger.Page;
import dev.slipway.port.write.Ledger.RefUpdate;
import dev.slipway.port.write.RecordedPusher;
import dev.slipway.port.write.RefMaker;
import dev.slipway.port.write.RefMaker.Made;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Moves refs in the very push that adds the entry to the receipt. */
public final class LedgerRecorder implements RecordedPusher {

  private static final String TAGS = "refs/tags/";
  private static final String BRANCHES = "refs/heads/";

  private final Ledger ledger;
  private final RefMaker objects;
  private final Supplier<RemoteRefs> refs;
  private final String place;
  private final String version;

  /**
   * @param refs asked anew when something has moved
   * @param place the remote's address, for people
   * @param version Slipway's own, which every entry tells
   */
  public LedgerRecorder(
      Ledger ledger, RefMaker objects, Supplier<RemoteRefs> refs, String place, String version) {
    this.ledger = ledger;
    this.objects = objects;
    this.refs = refs;
    this.place = place;
    this.version = version;
  }

  @Override
  public String push(PushTogether step) {
    Receipt receipt = seen(step);
    List<Made> made = step.changes().stream().map(objects::make).toList();
    if (!append(receipt, step.entry(), made)) {
      throw late(step, made);
    }
    return made.stream()
        .flatMap(each -> each.commit().stream())
        .map(CommitId::abbreviated)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /**
   * The receipt as it was when this was planned.
   *
   * @throws ProblemException {@code SLIP-710} when it has gone on since
   */
  private Receipt seen(PushTogether step) {
    Receipt receipt = new LedgerReceipts(ledger).find(step.entry().release());
    if (!receipt.head().equals(step.seen())) {
      throw new ProblemException(
          ReceiptProblems.wentOn(receipt.release(), newest(receipt).map(LedgerRecorder::words)));
    }
    return receipt;
  }

  private static String words(Recorded recorded) {
    ReceiptEntry entry = recorded.entry();
    return "%s by %s at %s".formatted(entry.deed(), entry.by(), entry.at());
  }

  private static Optional<Recorded> newest(Receipt receipt) {
    return receipt.entries().stream().reduce((older, newer) -> newer);
  }

  private boolean append(Receipt receipt, ReceiptEntry entry, List<Made> made) {
    int number = receipt.entries().size() + 1;
    List<Move> moves = made.stream().map(LedgerRecorder::move).toList();
    Optional<String> previous = newest(receipt).map(Recorded::digest);
    String text = EntryText.write(number, previous, signed(entry), moves);
    return ledger.append(
        LedgerReceipts.FOLDER + receipt.release(),
        new Page(receipt.head(), Map.of()),
        Map.of(EntryText.path(number), Optional.of(text)),
        "%s %s".formatted(entry.deed(), receipt.release()),
        made.stream().map(LedgerRecorder::update).toList());
  }

  /** The entry with Slipway's version among its facts. */
  private ReceiptEntry signed(ReceiptEntry entry) {
    SortedMap<String, String> facts = new TreeMap<>(entry.facts());
    facts.put("slipway", version);
    return new ReceiptEntry(
        entry.release(),
        entry.deed(),
        entry.at(),
        entry.by(),
        entry.plan(),
        entry.guards(),
        entry.approvals(),
        facts);
  }

  private static Move move(Made made) {
    return new Move(made.ref(), made.expected(), made.to(), made.commit(), made.tree());
  }

  private static RefUpdate update(Made made) {
    return new RefUpdate(made.ref(), made.expected(), made.to());
  }

  /** Why nothing was moved: somebody else went on, or a ref stands elsewhere. */
  private ProblemException late(PushTogether step, List<Made> made) {
    seen(step);
    RemoteRefs now = refs.get();
    String receipt = LedgerReceipts.REFS + step.entry().release();
    return new ProblemException(
        made.stream()
            .flatMap(each -> moved(now, each).stream())
            .findFirst()
            .orElseGet(() -> GitProblems.movedMeanwhile(receipt, place)));
  }

  private Optional<Problem> moved(RemoteRefs now, Made made) {
    if (made.ref().startsWith(TAGS)) {
      String tag = made.ref().substring(TAGS.length());
      String planned = made.commit().map(CommitId::abbreviated).orElse("");
      return now.tag(tag).map(there -> GitProblems.tagElsewhere(tag, there.abbreviated(), planned));
    }
    Optional<CommitId> there = now.branch(new BranchName(made.ref().substring(BRANCHES.length())));
    return there.map(CommitId::hex).equals(made.expected())
        ? Optional.empty()
        : Optional.of(GitProblems.movedMeanwhile(made.ref(), place));
  }
}

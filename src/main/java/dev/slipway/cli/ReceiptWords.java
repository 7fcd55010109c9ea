package dev.slipway.cli;

import static java.util.stream.Collectors.joining;

import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.GuardResult.Verdict;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Move;
import dev.slipway.model.receipt.Receipt.Recorded;
import dev.slipway.model.receipt.ReceiptEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A receipt as a timeline for people. */
final class ReceiptWords {

  private static final int ABBREVIATED = 7;

  private final Console console;

  private ReceiptWords(Console console) {
    this.console = console;
  }

  static String of(Receipt receipt, Console console) {
    ReceiptWords words = new ReceiptWords(console);
    return receipt.entries().stream()
        .map(words::entry)
        .collect(joining("\n", console.paint(Colour.BOLD, receipt.release()) + "\n\n", ""));
  }

  private String entry(Recorded recorded) {
    ReceiptEntry entry = recorded.entry();
    String head =
        "%d. %s  %s\n   %s\n"
            .formatted(
                recorded.number(),
                console.paint(Colour.GREEN, entry.deed().word()),
                entry.at(),
                Console.safe("by " + entry.by()));
    return Stream.of(
            recorded.moves().stream().map(ReceiptWords::move),
            entry.approvals().stream().map(ReceiptWords::approval),
            Stream.of(guards(entry.guards())).filter(line -> !line.isEmpty()),
            entry.guards().stream()
                .filter(guard -> guard.verdict() != Verdict.PASSED)
                .map(guard -> "skipped %s: %s".formatted(guard.name(), guard.fact())),
            entry.facts().entrySet().stream()
                .map(fact -> "%s: %s".formatted(fact.getKey(), fact.getValue())))
        .flatMap(lines -> lines)
        .map(line -> "   " + Console.safe(line.replace("\n", "\n   ")) + "\n")
        .collect(joining("", head, ""));
  }

  private static String move(Move move) {
    String ref = move.ref().replaceFirst("^refs/(heads|tags)/", "");
    String kind = move.ref().startsWith("refs/tags/") ? "tag" : "branch";
    if (move.to().isEmpty()) {
      return "%s %s: deleted, was at %s".formatted(kind, ref, brief(move.from()));
    }
    String from = move.from().isEmpty() ? "new at" : brief(move.from()) + " ->";
    boolean isObject = !move.to().equals(move.commit().map(Object::toString));
    String object = isObject ? ", object " + brief(move.to()) : "";
    return "%s %s: %s %s%s"
        .formatted(kind, ref, from, brief(move.commit().map(Object::toString)), object);
  }

  private static String brief(Optional<String> id) {
    return id.map(hex -> hex.substring(0, Math.min(ABBREVIATED, hex.length()))).orElse("none");
  }

  private static String approval(Approval approval) {
    return "%s by %s at %s for %s: %s%s%s"
        .formatted(
            approval.name(),
            approval.by(),
            approval.at(),
            approval.commit().abbreviated(),
            approval.statement(),
            approval.issue().map(" (%s)"::formatted).orElse(""),
            approval.reason().map("; %s"::formatted).orElse(""));
  }

  private static String guards(List<GuardResult> guards) {
    long passed = guards.stream().filter(each -> each.verdict() == Verdict.PASSED).count();
    return guards.isEmpty() ? "" : "guards: %d of %d passed".formatted(passed, guards.size());
  }
}

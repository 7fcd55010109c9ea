package dev.slipway.cli;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.GuardResult.Verdict;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Move;
import dev.slipway.model.receipt.Receipt.Recorded;
import dev.slipway.model.receipt.ReceiptEntry;
import java.util.List;
import java.util.Locale;
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
            Stream.of("plan: " + brief(Optional.of(entry.plan()))),
            entry.facts().entrySet().stream()
                .map(fact -> "%s: %s".formatted(fact.getKey(), fact.getValue())),
            Stream.of(tally(entry.guards())).filter(not(String::isEmpty)))
        .flatMap(lines -> lines)
        .map(ReceiptWords::indented)
        .collect(joining("", head, guards(entry.guards())));
  }

  private static String indented(String line) {
    return "   " + Console.safe(line.replace("\n", "\n   ")) + "\n";
  }

  private String guards(List<GuardResult> guards) {
    return guards.stream()
        .map(guard -> "   " + DecisionWords.guard(guard, console))
        .collect(joining());
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
    return "approval %s by %s at %s for %s, typed: %s%s%s"
        .formatted(
            approval.name(),
            approval.by(),
            approval.at(),
            approval.commit().abbreviated(),
            approval.statement(),
            approval.issue().map(" (%s)"::formatted).orElse(""),
            approval.reason().map("; %s"::formatted).orElse(""));
  }

  /** How many said what: {@code guards: 8 passed, 1 skipped}. */
  private static String tally(List<GuardResult> guards) {
    return Stream.of(Verdict.values())
        .map(verdict -> counted(verdict, guards))
        .filter(not(String::isEmpty))
        .collect(collectingAndThen(joining(", "), all -> all.isEmpty() ? "" : "guards: " + all));
  }

  private static String counted(Verdict verdict, List<GuardResult> guards) {
    long count = guards.stream().filter(each -> each.verdict() == verdict).count();
    return count == 0 ? "" : "%d %s".formatted(count, verdict.name().toLowerCase(Locale.ROOT));
  }
}

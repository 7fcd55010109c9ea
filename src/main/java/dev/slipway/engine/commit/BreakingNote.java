package dev.slipway.engine.commit;

import static java.util.stream.Collectors.joining;

import dev.slipway.engine.text.JsSpace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a change breaks, from the four places where a message can say it. */
final class BreakingNote {

  private static final Pattern LINE_END = Pattern.compile("\r?\n");

  private BreakingNote() {}

  /** The note of a piece; empty where it says nothing of breaking, or says it without a word. */
  static Optional<String> of(Piece piece) {
    Optional<String> note =
        lastSaid(piece).filter(said -> !said.isEmpty()).map(BreakingNote::reflowed);
    Optional<String> aside = piece.body().aside();
    return note.isPresent() && aside.isPresent()
        ? Optional.of(note.get() + "\n" + aside.get())
        : note.or(() -> aside);
  }

  /** The last in the order of the message: mark of the header, marker in the body, footer. */
  private static Optional<String> lastSaid(Piece piece) {
    Optional<String> said =
        piece.label().mark().isEmpty() ? Optional.empty() : Optional.of(piece.description());
    said = piece.body().breaking().isPresent() ? piece.body().breaking() : said;
    for (Footer footer : piece.footers()) {
      said = footer.label().isBreakingInWords() ? Optional.of(footer.lastText()) : said;
    }
    return said;
  }

  /**
   * The first paragraph on one line; from a heading or a list item on, each line stays, indented by
   * four spaces so that it falls under the note's own list item.
   */
  private static String reflowed(String note) {
    List<String> lines = LINE_END.splitAsStream(note).takeWhile(line -> !line.isEmpty()).toList();
    int block = Math.min(1, lines.size());
    while (block < lines.size() && !beginsBlock(lines.get(block))) {
      block++;
    }
    String paragraph = JsSpace.trim(String.join(" ", lines.subList(0, block)));
    return JsSpace.trim(
        Stream.concat(Stream.of(paragraph), lines.stream().skip(block)).collect(joining("\n    ")));
  }

  private static boolean beginsBlock(String line) {
    return line.startsWith("#### ") || line.startsWith("* ") || line.startsWith("- ");
  }
}

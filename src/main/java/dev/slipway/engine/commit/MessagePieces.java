package dev.slipway.engine.commit;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a message into the pieces that each tell a change.
 *
 * <p>A paragraph that begins like a change is a piece, and so is what stands between the markers of
 * a nested commit.
 */
final class MessagePieces {

  private static final String BEGIN = "BEGIN_NESTED_COMMIT";
  private static final String END = "END_NESTED_COMMIT";

  private MessagePieces() {}

  /** The pieces, trimmed, none empty: those of the message itself first, then the nested ones. */
  static List<String> of(String message) {
    List<String> nested = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    splitParagraphs(message.contains(BEGIN) ? withoutNested(message, nested) : message, pieces);
    pieces.addAll(nested);
    pieces.replaceAll(Whitespace::trim);
    pieces.removeIf(String::isEmpty);
    return pieces;
  }

  private static String withoutNested(String message, List<String> nested) {
    int begin = message.indexOf(BEGIN);
    StringBuilder main = new StringBuilder(message.length()).append(message, 0, begin);
    while (begin >= 0) {
      int from = begin + BEGIN.length();
      begin = message.indexOf(BEGIN, from);
      String section = message.substring(from, begin < 0 ? message.length() : begin);
      int end = section.indexOf(END);
      nested.add(end < 0 ? section : section.substring(0, end));
      main.append(end < 0 ? "" : section.substring(end + END.length()));
    }
    return main.toString();
  }

  private static void splitParagraphs(String text, List<String> pieces) {
    int start = 0;
    int line = text.indexOf('\n') + 1;
    while (line > 0) {
      int next = afterBlankLine(text, line);
      if (next > line && ChangeType.begins(text, next)) {
        pieces.add(text.substring(start, line));
        start = next;
      }
      line = text.indexOf('\n', line) + 1;
    }
    pieces.add(text.substring(start));
  }

  /** Where the line after an empty one begins; {@code line} itself when that is not empty. */
  private static int afterBlankLine(String text, int line) {
    int end = text.startsWith("\r", line) ? line + 1 : line;
    return text.startsWith("\n", end) ? end + 1 : line;
  }
}

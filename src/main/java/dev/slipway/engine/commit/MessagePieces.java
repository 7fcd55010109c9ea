package dev.slipway.engine.commit;

import dev.slipway.engine.text.JsSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a message into the pieces that each tell a change.
 *
 * <p>A paragraph that begins like a change is a piece, and so is what stands between the markers of
 * a nested commit.
 */
final class MessagePieces {

  private static final Pattern BEGIN = Pattern.compile("BEGIN_NESTED_COMMIT");
  private static final String END = "END_NESTED_COMMIT";

  private MessagePieces() {}

  /** The pieces, trimmed, none empty: those of the message itself first, then the nested ones. */
  static List<String> of(String message) {
    List<String> sections = List.of(BEGIN.split(message, -1));
    List<String> nested = sections.subList(1, sections.size());
    List<String> pieces = paragraphs(sections.get(0).concat(around(nested)));
    nested.forEach(section -> pieces.add(section.substring(0, end(section))));
    pieces.replaceAll(JsSpace::trim);
    pieces.removeIf(String::isEmpty);
    return pieces;
  }

  /** The text after the end of each nested commit, which goes on where it began. */
  private static String around(List<String> nested) {
    StringBuilder text = new StringBuilder();
    for (String section : nested) {
      text.append(
          section, Math.min(end(section) + END.length(), section.length()), section.length());
    }
    return text.toString();
  }

  private static int end(String section) {
    int end = section.indexOf(END);
    return end < 0 ? section.length() : end;
  }

  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    int start = 0;
    int line = text.indexOf('\n') + 1;
    while (line > 0) {
      int next = afterBlankLine(text, line);
      if (next > line && ChangeType.begins(text, next)) {
        paragraphs.add(text.substring(start, line));
        start = next;
      }
      line = text.indexOf('\n', line) + 1;
    }
    paragraphs.add(text.substring(start));
    return paragraphs;
  }

  /** Where the line after an empty one begins; {@code line} itself when that is not empty. */
  private static int afterBlankLine(String text, int line) {
    int end = text.startsWith("\r", line) ? line + 1 : line;
    return text.startsWith("\n", end) ? end + 1 : line;
  }
}

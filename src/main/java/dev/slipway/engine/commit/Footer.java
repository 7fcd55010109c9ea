package dev.slipway.engine.commit;

import dev.slipway.engine.commit.ConventionalCommit.Reference;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A footer of a message.
 *
 * @param value its texts and the line ends between them, continuation lines without indentation
 */
record Footer(Label label, String value) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern INDENTED = Pattern.compile("([\r\n])" + Whitespace.INLINE + "+");

  /** The footer as it stands in {@code text}, whose value reaches up to {@code end}. */
  static Footer of(Label label, String text, int end) {
    int to = Whitespace.beforeLineEnds(text, label.end(), end);
    int from = Whitespace.skipInline(text, label.end(), to);
    String value = text.substring(from, to);
    return new Footer(label, isOneLine(value) ? value : INDENTED.matcher(value).replaceAll("$1"));
  }

  /** The last of its texts. */
  String lastText() {
    int at = value.length();
    while (at > 0 && !Whitespace.isLineEnd(value.charAt(at - 1))) {
      at--;
    }
    return value.substring(at);
  }

  /** The issue that it names, as {@code Closes #12} and {@code Closes: #12} do. */
  Optional<Reference> reference() {
    String last = lastText();
    String issue = last.startsWith("#") ? last.substring(1) : last;
    return NUMBER.matcher(issue).matches() && isHashed()
        ? Optional.of(new Reference(label.type(), issue))
        : Optional.empty();
  }

  /** The footer as a message of its own. An issue footer loses its separator: it tells nothing. */
  String asMessage() {
    return label.token() + (label.separator().equals(Label.COLON) ? ": " : "") + value;
  }

  private static boolean isOneLine(String value) {
    return value.indexOf('\n') < 0 && value.indexOf('\r') < 0;
  }

  private boolean isHashed() {
    return label.separator().equals(Label.ISSUE)
        || value.lines().anyMatch(text -> text.startsWith("#"));
  }
}

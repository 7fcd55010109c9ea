package dev.slipway.engine.commit;

import java.util.Optional;

/**
 * What stands between header and footers.
 *
 * @param text without the markers of breaking changes at the start of its lines
 * @param breaking what follows the first such marker, to the end of the body
 * @param aside what follows a marker that stands inside a line, to the end of that line
 */
record Body(String text, Optional<String> breaking, Optional<String> aside) {

  static final Body NONE = new Body("", Optional.empty(), Optional.empty());

  private static final String HINT = "BREAKING";
  private static final String ASIDE = "BREAKING-CHANGE:";

  /** Reads the lines of a body: {@code text} without empty lines around it. */
  static Body of(String text) {
    return text.contains(HINT)
        ? unmarked(text)
        : new Body(text, Optional.empty(), Optional.empty());
  }

  private static Body unmarked(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int first = -1;
    int at = 0;
    while (at < text.length()) {
      int end = Whitespace.lineEnd(text, at);
      int word = afterWord(text, at);
      boolean marked = word > at && text.startsWith(Label.COLON, word);
      first = first < 0 && marked ? plain.length() : first;
      plain.append(text, marked ? Whitespace.skipInline(text, word + 1, end) : word, end);
      at = Math.min(end + 1, text.length());
      plain.append(text, end, at);
    }
    String rest = plain.toString();
    return new Body(
        rest, first < 0 ? Optional.empty() : Optional.of(rest.substring(first)), aside(rest));
  }

  /**
   * Where a line goes on after a marker's word. Without its colon it marks nothing, but is lost.
   */
  private static int afterWord(String text, int start) {
    for (String mark : Label.MARKS) {
      if (mark.startsWith(HINT) && text.startsWith(mark, start)) {
        return start + mark.length();
      }
    }
    return start;
  }

  private static Optional<String> aside(String text) {
    int marker = text.indexOf(ASIDE);
    if (marker < 0) {
      return Optional.empty();
    }
    int from = marker + ASIDE.length();
    while (from < text.length() && Whitespace.isTrimmed(text.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < text.length() && !isLineTerminator(text.charAt(end))) {
      end++;
    }
    return Optional.of(Whitespace.trim(text.substring(from, end))).filter(rest -> !rest.isEmpty());
  }

  private static boolean isLineTerminator(char c) {
    return Whitespace.isLineEnd(c) || c == '\u2028' || c == '\u2029';
  }
}

package dev.slipway.engine.commit;

/** White space as the grammar of messages sees it. */
final class Whitespace {

  /** {@link #isInline} as a pattern. */
  static final String INLINE = "[ \t\u000b\f\u00a0\ufeff]";

  private Whitespace() {}

  /** Whether the grammar skips it before a text, and takes it for indentation at a line's start. */
  static boolean isInline(char c) {
    return c == ' ' || c == '\t' || c == '\u000b' || c == '\f' || c == '\u00a0' || c == '\ufeff';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Where the inline white space that begins at {@code from} is over. */
  static int skipInline(String text, int from, int end) {
    int at = from;
    while (at < end && isInline(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the line that {@code from} is in ends, before its line end. */
  static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Where the line ends that {@code text} has before {@code end} begin, not before {@code start}.
   */
  static int beforeLineEnds(String text, int start, int end) {
    int at = end;
    while (at > start && isLineEnd(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the line ends that begin at {@code from} are over. */
  static int skipLineEnds(String text, int from) {
    int at = from;
    while (at < text.length() && isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The first line of {@code text}, without its line end. */
  static String firstLine(String text) {
    return text.substring(0, lineEnd(text, 0));
  }
}

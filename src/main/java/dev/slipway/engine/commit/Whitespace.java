package dev.slipway.engine.commit;

/** White space as the grammar and as JavaScript see it: two different sets. */
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

  /** Whether JavaScript's {@code trim} removes it. */
  static boolean isTrimmed(char c) {
    return isInline(c)
        || isLineEnd(c)
        || c == '\u2028'
        || c == '\u2029'
        || c > '\u00ff' && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** {@code text} as JavaScript's {@code trim} leaves it. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isTrimmed(text.charAt(start))) {
      start++;
    }
    while (end > start && isTrimmed(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
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

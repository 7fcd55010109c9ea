package dev.slipway.engine.manifest.place;

import java.util.regex.Pattern;

/**
 * A file's text as parsers take it: without a byte order mark, and with U+FFFD for each byte that
 * is not UTF-8, which they would refuse. Positions stay, but for the mark.
 */
public final class ParserInput {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private final String path;
  private final String text;
  private final int shift;

  public ParserInput(String path, String text) {
    this.path = path;
    this.shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    this.text = LONE_SURROGATE.matcher(text.substring(shift)).replaceAll("\uFFFD");
  }

  /** For messages. */
  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** An offset in the file's own text, from one in this. */
  public int offset(int here) {
    return here + shift;
  }

  /** A stretch of the file's own text, from offsets in this one. */
  public Span span(int start, int end) {
    return shifted(new Span(start, end));
  }

  /** A stretch of the file's own text, from one of this. */
  public Span shifted(Span here) {
    return here.shifted(shift);
  }
}

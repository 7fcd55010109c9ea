package dev.slipway.engine.manifest.place;

/** A stretch of a text, in characters: from {@code start} up to {@code end}, which is outside. */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a stretch of a text: %d to %d".formatted(start, end));
    }
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /**
   * The same stretch without white space at its ends; an empty one at its end where all is blank.
   */
  public Span stripped(String text) {
    String inner = of(text);
    int first = end - inner.stripLeading().length();
    return new Span(first, Math.max(first, start + inner.stripTrailing().length()));
  }
}

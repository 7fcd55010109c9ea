package dev.slipway.model.problem;

/** A text from elsewhere, fit to stand in a sentence. */
final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /** In single quotes, and as {@link #tamed}. */
  static String of(String text) {
    return "'" + tamed(text) + "'";
  }

  /** On one line, without control characters, and cut where it is long. */
  static String tamed(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return start.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
  }
}

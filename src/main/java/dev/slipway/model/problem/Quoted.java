package dev.slipway.model.problem;

/** A text from elsewhere, fit to stand in a sentence. */
final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /** In single quotes, and cut where it is long. */
  static String of(String text) {
    return "'" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "'";
  }

  /** A sentence that others wrote parts of, on one line and without control characters. */
  static String tamed(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
  }
}

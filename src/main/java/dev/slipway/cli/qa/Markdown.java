package dev.slipway.cli.qa;

/** Text from elsewhere in Markdown: nothing in it is formatted. */
final class Markdown {

  private Markdown() {}

  /** As code, where nobody is mentioned either. Nothing where there is nothing. */
  static String code(String text) {
    return text.isBlank() ? "" : "<code>" + literal(OneLine.of(text)) + "</code>";
  }

  /** As words; a mention in it is of nobody, for an invisible letter follows the sign. */
  static String text(String text) {
    return literal(OneLine.of(text)).replace("&#64;", "&#64;\u2060");
  }

  /** Every sign but those of names and paths as a reference, which Markdown takes for no sign. */
  private static String literal(String text) {
    StringBuilder literal = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              if (isPlain(letter)) {
                literal.appendCodePoint(letter);
              } else {
                literal.append("&#").append(letter).append(';');
              }
            });
    return literal.toString();
  }

  private static boolean isPlain(int letter) {
    return letter > 0x7F || Character.isLetterOrDigit(letter) || " .,-/".indexOf(letter) >= 0;
  }
}

package dev.slipway.engine.manifest.place;

import java.util.Map;

/** A TOML string as it is written: with which quotes, and where it ends. */
record TomlString(Notation notation, int end) {

  private static final Map<String, Notation> NOTATIONS =
      Map.of(
          "\"", Notation.DOUBLE_QUOTED,
          "'", Notation.LITERAL,
          "\"\"\"", Notation.MULTI_LINE,
          "'''", Notation.MULTI_LINE_LITERAL);

  /** The string whose first quote is at {@code start}; the text is known to be valid TOML. */
  static TomlString at(String text, int start) {
    String quote = text.substring(start, start + 1);
    String delimiter = text.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
    int end = start + delimiter.length();
    while (!text.startsWith(delimiter, end)) {
      end += quote.equals("\"") && text.charAt(end) == '\\' ? 2 : 1;
    }
    end += delimiter.length();
    while (delimiter.length() == 3 && text.startsWith(quote, end)) {
      end++;
    }
    return new TomlString(NOTATIONS.get(delimiter), end);
  }
}

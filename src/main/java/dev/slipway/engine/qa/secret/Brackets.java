package dev.slipway.engine.qa.secret;

/** Finds where an object or a list of JSON ends. */
final class Brackets {

  private Brackets() {}

  /** After the bracket that closes the one at {@code start}; the text's end where none does. */
  static int end(String text, int start) {
    int depth = 0;
    boolean string = false;
    for (int at = start; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each == '\\') {
        at++;
      } else if (each == '"') {
        string = !string;
      } else if (!string) {
        depth += "{[".indexOf(each) >= 0 ? 1 : "}]".indexOf(each) >= 0 ? -1 : 0;
        if (depth == 0) {
          return at + 1;
        }
      }
    }
    return text.length();
  }
}

package dev.slipway.engine.text;

/**
 * JavaScript's idea of white space, which decides upstream's bytes: Java's {@code strip} leaves the
 * no-break space and the byte order mark, and takes the separators U+001C to U+001F.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-white-space">ECMA-262, White Space</a>
 */
public final class JsSpace {

  /** A class of regular expressions. */
  public static final String ANY =
      "[\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";

  private JsSpace() {}

  /** {@code text} as JavaScript's {@code trim} leaves it. */
  public static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean is(char letter) {
    return switch (letter) {
      case '\t', '\n', 0x0B, '\f', '\r', ' ', 0xA0, 0x1680, 0x2028, 0x2029 -> true;
      case 0x202F, 0x205F, 0x3000, 0xFEFF -> true;
      default -> letter >= 0x2000 && letter <= 0x200A;
    };
  }
}

package dev.slipway.cli.qa;

/**
 * How much room text takes on a terminal, where a letter may be two columns wide (as those of
 * Chinese, Japanese and Korean are, and emoji) or none (as accents are that join another letter).
 */
final class Columns {

  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private Columns() {}

  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(letter) ? 2 : 1;
    };
  }

  private static boolean isWide(int letter) {
    for (int[] range : WIDE) {
      if (letter >= range[0] && letter <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** With spaces behind it. */
  static String left(String text, int width) {
    return text + spaces(text, width);
  }

  /** With spaces before it. */
  static String right(String text, int width) {
    return spaces(text, width) + text;
  }

  private static String spaces(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text)));
  }

  static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int room = width - 1;
    for (int letter : text.codePoints().toArray()) {
      room -= width(letter);
      if (room < 0) {
        break;
      }
      cut.appendCodePoint(letter);
    }
    return cut.append('\u2026').toString();
  }
}

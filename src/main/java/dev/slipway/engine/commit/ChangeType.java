package dev.slipway.engine.commit;

import java.util.List;

/** The types that Conventional Commits and its Angular ancestor name. */
final class ChangeType {

  private static final List<String> USUAL =
      List.of(
          "feat",
          "fix",
          "docs",
          "style",
          "refactor",
          "perf",
          "test",
          "build",
          "ci",
          "chore",
          "revert");

  private ChangeType() {}

  static boolean isUsual(String type) {
    return USUAL.contains(type);
  }

  /**
   * Whether {@code text} at {@code from} looks like a change of a usual type. More lenient than the
   * grammar with parentheses, and blind to the mark of a breaking change.
   */
  static boolean begins(String text, int from) {
    for (String type : USUAL) {
      if (text.startsWith(type, from)) {
        return isSeparated(text, from + type.length());
      }
    }
    return false;
  }

  private static boolean isSeparated(String text, int from) {
    return text.startsWith("(", from)
        ? text.substring(from, Whitespace.lineEnd(text, from)).contains("): ")
        : text.startsWith(": ", from);
  }
}

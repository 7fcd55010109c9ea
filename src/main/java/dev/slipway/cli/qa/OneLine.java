package dev.slipway.cli.qa;

import dev.slipway.cli.Console;

/** Text from elsewhere on one line, so that it cannot pretend to be a line of ours. */
final class OneLine {

  private OneLine() {}

  static String of(String text) {
    return Console.safe(text.strip().replaceAll("\\s+", " "));
  }

  /** The same, with an ellipsis where it is wider than so many columns. */
  static String of(String text, int width) {
    return Columns.cut(of(text), width);
  }
}

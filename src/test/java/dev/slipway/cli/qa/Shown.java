package dev.slipway.cli.qa;

import dev.slipway.cli.Console;
import java.io.PrintWriter;
import java.io.Writer;

/** Consoles for words that are only made, not printed. */
final class Shown {

  static final Console PLAIN = console(false);
  static final Console COLOURED = console(true);

  private Shown() {}

  private static Console console(boolean colours) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return new Console(nowhere, nowhere, colours, false);
  }
}

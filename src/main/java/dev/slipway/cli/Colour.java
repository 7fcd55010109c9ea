package dev.slipway.cli;

/** The few colours that words on a terminal have. */
public enum Colour {
  BOLD("1"),
  DIM("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  CYAN("36");

  private final String code;

  Colour(String code) {
    this.code = code;
  }

  String paint(String text) {
    return "\u001B[" + code + "m" + text + "\u001B[0m";
  }

  /** When to use colours at all. */
  enum When {
    auto,
    always,
    never
  }
}

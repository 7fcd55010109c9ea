package dev.slipway.cli;

import java.util.Map;

/** What the surroundings say of the terminal. */
record Terminal(boolean attached, Map<String, String> environment) {

  static Terminal in(Map<String, String> environment) {
    return new Terminal(isAttached(), environment);
  }

  /** From Java 22 on a console is there even when input or output is redirected. */
  private static boolean isAttached() {
    java.io.Console console = System.console();
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  boolean hasColours(Colour.When when) {
    return switch (when) {
      case always -> true;
      case never -> false;
      case auto -> !isSet("NO_COLOR") && !"dumb".equals(environment.get("TERM")) && attached;
    };
  }

  /** Whether a human sits there who can be asked. */
  boolean canAnswer() {
    return !isSet("CI") && attached;
  }

  boolean showsProgress() {
    return !isSet("CI") && !"dumb".equals(environment.get("TERM")) && attached;
  }

  private boolean isSet(String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }
}

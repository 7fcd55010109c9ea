package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.problem.QaFileProblems;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The names that stand for values where a check begins. */
final class Known {

  static final String TOKEN = "token";

  /** What every run knows, whatever the file says. */
  private static final Set<String> BUILT_IN = Set.of("env", "limit", "target");

  /** What no file can say otherwise. */
  private static final Set<String> TAKEN = Set.of("env", "target", TOKEN);

  private final Set<String> names = new TreeSet<>(BUILT_IN);

  /**
   * @param vars those of every environment
   */
  Known(Collection<String> vars) {
    names.add("space");
    names.addAll(vars);
  }

  Set<String> names() {
    return names;
  }

  /** From here on there are the captures of a check, under their own names and under its. */
  void add(Values check) {
    for (String capture : check.nodes("capture").keySet()) {
      names.add(capture);
      names.add(check.text("name") + "." + capture);
    }
  }

  /**
   * Tells of names that a file gives to values of its own, and that are taken.
   *
   * @param key of the block's names: {@code vars}, {@code capture}
   */
  static void checkTaken(Values block, String key, Findings findings) {
    if (block.has(key)) {
      block.keys(key).stream()
          .filter(name -> TAKEN.contains(text(name)))
          .forEach(
              name -> findings.at(name.place(), at -> QaFileProblems.takenName(at, text(name))));
    }
  }

  private static String text(Node name) {
    return name.text().orElseThrow();
  }
}

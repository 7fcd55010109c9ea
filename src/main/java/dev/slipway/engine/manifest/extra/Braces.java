package dev.slipway.engine.manifest.extra;

import java.util.ArrayList;
import java.util.List;

/** Braces in a file pattern: {@code a{b,c}d} stands for {@code abd} and {@code acd}. */
final class Braces {

  private Braces() {}

  /** The patterns without braces; a brace that is not closed, or holds no comma, stays. */
  static List<String> expand(String pattern) {
    int open = pattern.indexOf('{');
    if (open < 0) {
      return List.of(pattern);
    }
    List<Integer> cuts = cuts(pattern, open);
    return cuts.size() < 3
        ? combine(pattern.substring(0, open + 1), List.of(""), pattern.substring(open + 1))
        : combine(
            pattern.substring(0, open),
            choices(pattern, cuts),
            pattern.substring(cuts.get(cuts.size() - 1) + 1));
  }

  /** Where the brace opens, its own commas, and where it closes; none when it does not. */
  private static List<Integer> cuts(String pattern, int open) {
    List<Integer> cuts = new ArrayList<>();
    int depth = 0;
    for (int i = open; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      depth += c == '{' ? 1 : 0;
      if (depth == 1 && (c == ',' || c == '}') || i == open) {
        cuts.add(i);
      }
      depth -= c == '}' ? 1 : 0;
      if (depth == 0) {
        return cuts;
      }
    }
    return List.of();
  }

  private static List<String> choices(String pattern, List<Integer> cuts) {
    List<String> choices = new ArrayList<>();
    for (int i = 1; i < cuts.size(); i++) {
      choices.addAll(expand(pattern.substring(cuts.get(i - 1) + 1, cuts.get(i))));
    }
    return choices;
  }

  private static List<String> combine(String head, List<String> choices, String tail) {
    return choices.stream()
        .flatMap(choice -> expand(tail).stream().map(end -> head + choice + end))
        .toList();
  }
}

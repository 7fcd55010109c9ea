package dev.slipway.adapter.config.slipway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of some things come before others. */
final class Order {

  private Order() {}

  /**
   * Whether one thing comes before another, or before itself.
   *
   * @param after what comes directly before each
   */
  static boolean isBefore(String first, String second, Map<String, List<String>> after) {
    Set<String> before = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(after.getOrDefault(second, List.of()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (before.add(next)) {
        open.addAll(after.getOrDefault(next, List.of()));
      }
    }
    return before.contains(first);
  }
}

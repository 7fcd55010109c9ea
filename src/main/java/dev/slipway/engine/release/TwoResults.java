package dev.slipway.engine.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds where an update puts a value, from what it makes of two values that begin and end
 * differently: where the results differ is the place.
 */
record TwoResults(List<Line> lines) {

  static TwoResults of(String one, String other) {
    List<String> ones = lines(one);
    List<String> others = lines(other);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      lines.add(Line.of(ones.get(i), others.get(i)));
    }
    return new TwoResults(lines);
  }

  /** Whether a text is the same as the results, whatever stands in the places. */
  boolean fit(String text) {
    List<String> texts = lines(text);
    return texts.size() == lines.size()
        && IntStream.range(0, lines.size()).allMatch(i -> lines.get(i).fits(texts.get(i)));
  }

  /** What a text has in the places, on the lines that are otherwise the same. */
  List<String> held(String text) {
    List<String> texts = lines(text);
    return texts.size() != lines.size()
        ? List.of()
        : IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).fits(texts.get(i)))
            .mapToObj(i -> lines.get(i).held(texts.get(i)))
            .flatMap(Optional::stream)
            .toList();
  }

  private static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  /**
   * One line of the results.
   *
   * @param before the place, or the whole line where it has none
   * @param after the place; empty where the line has none
   */
  record Line(String before, Optional<String> after) {

    static Line of(String one, String other) {
      return one.equals(other) ? new Line(one, Optional.empty()) : differing(one, other);
    }

    private static Line differing(String one, String other) {
      int start = 0;
      while (one.charAt(start) == other.charAt(start)) {
        start++;
      }
      int tail = 0;
      while (one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
        tail++;
      }
      return new Line(one.substring(0, start), Optional.of(one.substring(one.length() - tail)));
    }

    boolean fits(String text) {
      return after
          .map(
              tail ->
                  text.length() >= before.length() + tail.length()
                      && text.startsWith(before)
                      && text.endsWith(tail))
          .orElseGet(() -> text.equals(before));
    }

    Optional<String> held(String text) {
      return after.map(tail -> text.substring(before.length(), text.length() - tail.length()));
    }
  }
}

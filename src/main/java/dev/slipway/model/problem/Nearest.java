package dev.slipway.model.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {

  /** Longer words are no slips of the pen, and would take long to compare. */
  private static final int LONGEST = 64;

  private Nearest() {}

  /**
   * The known name that needs the fewest changed letters, if they are few: one, and one more for
   * every eight, but never more than half of the word. Case, hyphens and underscores do not count,
   * so {@code prereleaseType} means {@code prerelease-type}. Of two that are as near, the first.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String meant = letters(word);
    return known.stream()
        .filter(name -> distance(meant, letters(name)) <= slips(meant))
        .min(Comparator.comparingInt(name -> distance(meant, letters(name))));
  }

  private static int slips(String word) {
    return Math.min(word.length() / 2, 1 + word.length() / 8);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
  }

  /** Letters to insert, delete, replace or swap with their neighbour (Damerau, Levenshtein). */
  private static int distance(String left, String right) {
    int[][] steps = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, left, right, i, j);
      }
    }
    return steps[left.length()][right.length()];
  }

  private static int cheapest(int[][] steps, String left, String right, int i, int j) {
    int replaced = steps[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
    int shifted = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    int cheapest = Math.min(replaced, shifted);
    return areSwapped(left, right, i, j) ? Math.min(cheapest, steps[i - 2][j - 2] + 1) : cheapest;
  }

  private static boolean areSwapped(String left, String right, int i, int j) {
    return i > 1
        && j > 1
        && left.charAt(i - 1) == right.charAt(j - 2)
        && left.charAt(i - 2) == right.charAt(j - 1);
  }
}

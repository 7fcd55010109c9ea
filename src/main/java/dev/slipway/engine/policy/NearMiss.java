package dev.slipway.engine.policy;

import dev.slipway.model.flow.VersionForm;
import dev.slipway.model.flow.VersionForm.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody wrote for a version, as words and numbers: {@code v1.2.3-RC_02} is 1, 2, 3, rc, 2.
 *
 * @param atoms in lower case, numbers without leading zeros
 */
record NearMiss(List<String> atoms) {

  private static final Pattern ATOMS = Pattern.compile("\\d+|[a-z]+|\\+");

  private static final Pattern LEADING_V = Pattern.compile("\\A\\s*v(?=\\d)");

  /** Other names that PEP 440 and people have for a stage. */
  private static final Map<String, String> ALIASES =
      Map.of("a", "alpha", "b", "beta", "c", "rc", "cr", "rc", "pre", "preview");

  static NearMiss of(String text) {
    String lower = LEADING_V.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
    List<String> atoms = new ArrayList<>(atoms(lower));
    while (numbersFirst(atoms) < 3) {
      atoms.add(numbersFirst(atoms), "0");
    }
    return new NearMiss(List.copyOf(atoms));
  }

  private static List<String> atoms(String text) {
    return ATOMS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(atom -> atom.replaceFirst("^0+(?=\\d)", ""))
        .toList();
  }

  private static int numbersFirst(List<String> atoms) {
    return (int) atoms.stream().takeWhile(NearMiss::isNumber).count();
  }

  private static boolean isNumber(String atom) {
    return Character.isDigit(atom.charAt(0));
  }

  /**
   * The same in the spelling of a form; empty when other words or more numbers are in it. A last
   * number that is missing is the first one.
   */
  Optional<String> as(VersionForm form) {
    Deque<String> rest = new ArrayDeque<>(atoms);
    StringBuilder spelled = new StringBuilder();
    for (Part part : form.parts()) {
      Optional<String> text = part.place().isPresent() ? number(rest) : literal(part, rest);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      spelled.append(text.get());
    }
    return Optional.of(spelled.toString()).filter(complete -> rest.isEmpty());
  }

  private static Optional<String> number(Deque<String> rest) {
    return rest.isEmpty()
        ? Optional.of("1")
        : Optional.of(rest.remove()).filter(NearMiss::isNumber);
  }

  private static Optional<String> literal(Part part, Deque<String> rest) {
    for (String atom : atoms(part.text().toLowerCase(Locale.ROOT))) {
      if (rest.isEmpty() || !meaning(rest.remove()).equals(meaning(atom))) {
        return Optional.empty();
      }
    }
    return Optional.of(part.text());
  }

  private static String meaning(String atom) {
    return ALIASES.getOrDefault(atom, atom);
  }
}

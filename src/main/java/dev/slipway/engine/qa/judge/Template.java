package dev.slipway.engine.qa.judge;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which {@code ${name}} stands for a value, and {@code $${} for the two characters.
 *
 * @param text as written
 */
record Template(String text) {

  private static final Pattern PLACE = Pattern.compile("\\$\\$\\{|\\$\\{([^{}\"]*)}");

  /** What is written where a name stands. */
  interface Filling {
    /**
     * The text in place of a name.
     *
     * @param before all of the template that stands before it
     */
    String of(String name, String before);
  }

  SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    PLACE.matcher(text).results().filter(Template::isName).forEach(at -> names.add(at.group(1)));
    return names;
  }

  /** Once and no more: what stands for a name is not read again. */
  String fill(Filling filling) {
    return PLACE
        .matcher(text)
        .replaceAll(
            at ->
                Matcher.quoteReplacement(
                    isName(at) ? filling.of(at.group(1), text.substring(0, at.start())) : "${"));
  }

  private static boolean isName(MatchResult at) {
    return at.group(1) != null;
  }
}

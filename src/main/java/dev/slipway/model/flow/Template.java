package dev.slipway.model.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places for names in braces: {@code release/{version}}. */
public record Template(String text) {

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)\\}");

  /** The names in braces, in order, each as often as it stands there. */
  public List<String> places() {
    return PLACE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /**
   * The text with every place filled.
   *
   * @throws IllegalArgumentException when a place has no value: reading the configuration has
   *     checked the names
   */
  public String fill(Map<String, String> values) {
    return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
  }

  private static String value(MatchResult found, Map<String, String> values) {
    return Optional.ofNullable(values.get(found.group(1)))
        .orElseThrow(() -> new IllegalArgumentException("nothing fills {" + found.group(1) + "}"));
  }

  /** The values with which the places give exactly {@code filled}; empty when none do. */
  public Optional<Map<String, String>> match(String filled) {
    Matcher found = pattern().matcher(filled);
    if (!found.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    List<String> places = places();
    for (int i = 0; i < places.size(); i++) {
      String before = values.put(places.get(i), found.group(i + 1));
      if (before != null && !before.equals(found.group(i + 1))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  private Pattern pattern() {
    StringBuilder pattern = new StringBuilder();
    int end = 0;
    for (MatchResult found : PLACE.matcher(text).results().toList()) {
      pattern.append(Pattern.quote(text.substring(end, found.start()))).append("(.+)");
      end = found.end();
    }
    return Pattern.compile(pattern.append(Pattern.quote(text.substring(end))).toString());
  }

  @Override
  public String toString() {
    return text;
  }
}

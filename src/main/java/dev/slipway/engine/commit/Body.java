package dev.slipway.engine.commit;

import dev.slipway.engine.text.JsSpace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between header and footers.
 *
 * @param breaking what follows the first such marker, to the end of the body
 * @param aside what follows a marker that stands inside a line, to the end of that line
 */
record Body(Optional<String> breaking, Optional<String> aside) {

  static final Body NONE = new Body(Optional.empty(), Optional.empty());

  /** A marker at the start of a line. Without its colon it marks nothing, but is lost as well. */
  private static final Pattern MARKER =
      Pattern.compile("(?<![^\r\n])BREAKING[ -]CHANGE(:" + Whitespace.INLINE + "*)?");

  private static final Pattern ASIDE =
      Pattern.compile("BREAKING-CHANGE:[\\s\u2028\u2029\\p{Zs}\ufeff]*([^\r\n\u2028\u2029]*)");

  /** Reads the lines of a body: {@code text} without empty lines around it. */
  static Body of(String text) {
    return text.contains("BREAKING") ? unmarked(text) : NONE;
  }

  private static Body unmarked(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    Optional<Integer> first = Optional.empty();
    Matcher marker = MARKER.matcher(text);
    while (marker.find()) {
      marker.appendReplacement(plain, "");
      first = first.isEmpty() && marker.start(1) >= 0 ? Optional.of(plain.length()) : first;
    }
    String rest = marker.appendTail(plain).toString();
    return new Body(first.map(rest::substring), aside(rest));
  }

  private static Optional<String> aside(String text) {
    return ASIDE
        .matcher(text)
        .results()
        .limit(1)
        .map(marker -> JsSpace.trim(marker.group(1)))
        .filter(rest -> !rest.isEmpty())
        .findFirst();
  }
}

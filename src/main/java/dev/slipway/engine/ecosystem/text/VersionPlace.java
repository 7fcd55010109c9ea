package dev.slipway.engine.ecosystem.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a text has its version: group 1 of a pattern. All around it stays as it is.
 *
 * <p>Patterns know one line end, the newline, so {@code ^} and {@code $} mean the same in any file.
 */
record VersionPlace(Pattern pattern) {

  /** A version by SemVer, with {@code _} let into its identifiers. */
  static final String SEMVER =
      "\\d+\\.\\d+\\.\\d+(?:-[\\w-]+(?:\\.[\\w-]+)*)?(?:\\+[\\w-]+(?:\\.[\\w-]+)*)?";

  static VersionPlace of(String regex) {
    return new VersionPlace(Pattern.compile(regex, Pattern.UNIX_LINES | Pattern.MULTILINE));
  }

  boolean isIn(String text) {
    return pattern.matcher(text).find();
  }

  /** What stands in the first place. */
  Optional<String> read(String text) {
    return matches(text).stream().findFirst().map(match -> match.group(1));
  }

  /** The text with {@code version} in the first place; the same text where there is none. */
  String first(String text, String version) {
    return splice(text, matches(text).stream().limit(1).toList(), version);
  }

  /** The text with {@code version} in every place. */
  String every(String text, String version) {
    return splice(text, matches(text), version);
  }

  List<MatchResult> matches(String text) {
    return pattern.matcher(text).results().toList();
  }

  private static String splice(String text, List<MatchResult> matches, String version) {
    StringBuilder spliced = new StringBuilder();
    int end = 0;
    for (MatchResult match : matches) {
      spliced.append(text, end, match.start(1)).append(version);
      end = match.end(1);
    }
    return spliced.append(text, end, text.length()).toString();
  }
}

package dev.slipway.engine.ecosystem.text;

import static java.util.regex.Pattern.quote;

import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.ReleaseVersion;
import java.util.Optional;
import java.util.function.Function;

/**
 * A key whose value is the version.
 *
 * <p>A longer key that ends alike ({@code python_version}, {@code current_version}) is another key.
 * Release-please takes it nevertheless when it comes first, so it counts here where it has the
 * released version: then it is the version that was meant.
 */
final class Key {

  private final String before;
  private final String after;
  private final Function<ReleaseVersion, String> spelling;
  private final VersionPlace own;

  /**
   * @param before regular expression of the key and what follows it up to the value
   * @param value regular expression of any value
   * @param after regular expression of what follows the value
   * @param spelling how a version is written as this key's value
   */
  Key(String before, String value, String after, Function<ReleaseVersion, String> spelling) {
    this.before = before;
    this.after = after;
    this.spelling = spelling;
    this.own = VersionPlace.of("(?<![\\w.-])" + before + "(" + value + ")" + after);
  }

  Key(String before, String value, String after) {
    this(before, value, after, ReleaseVersion::toString);
  }

  /** The text with the version at the first such key. */
  String first(String text, VersionChange change) {
    String version = spelling.apply(change.to());
    return own.isIn(text)
        ? own.first(text, version)
        : longer(change).map(place -> place.first(text, version)).orElse(text);
  }

  /** The text with the version at every such key. */
  String every(String text, VersionChange change) {
    String version = spelling.apply(change.to());
    String moved = own.every(text, version);
    return longer(change).map(place -> place.every(moved, version)).orElse(moved);
  }

  private Optional<VersionPlace> longer(VersionChange change) {
    return change
        .from()
        .map(from -> VersionPlace.of(before + "(" + quote(spelling.apply(from)) + ")" + after));
  }
}

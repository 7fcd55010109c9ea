package dev.slipway.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a release tag: {@code v1.4.0}, {@code widget-v1.4.0}, {@code @scope/widget@1.4.0}.
 *
 * @param component empty when the tag names none
 * @param separator between component and version; one character, or what configuration says
 * @param includeV whether {@code v} stands before the version
 */
public record TagName(
    ReleaseVersion version, String component, String separator, boolean includeV) {

  private static final Pattern FORM =
      Pattern.compile("(?:(.*)([^a-zA-Z0-9]))?(v)?(\\d+\\.\\d+\\.\\d+.*)");

  /** A tag without a component: {@code v1.4.0}. */
  public static TagName of(ReleaseVersion version) {
    return new TagName(version, "", "-", true);
  }

  /** Reads a release tag with the longest component that fits; empty when it is none. */
  public static Optional<TagName> parse(String name) {
    return parse(name, Notation.SEMVER);
  }

  /** As {@link #parse(String)}, for versions of another notation. */
  public static Optional<TagName> parse(String name, Notation notation) {
    Matcher form = FORM.matcher(name);
    if (!form.matches()) {
      return Optional.empty();
    }
    String component = Optional.ofNullable(form.group(1)).orElse("");
    String separator = Optional.ofNullable(form.group(2)).orElse("-");
    return notation
        .find(form.group(4))
        .map(version -> new TagName(version, component, separator, form.group(3) != null));
  }

  @Override
  public String toString() {
    return (component.isEmpty() ? "" : component + separator) + (includeV ? "v" : "") + version;
  }
}

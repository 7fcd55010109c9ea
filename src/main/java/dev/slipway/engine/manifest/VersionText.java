package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.Span;
import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a version inside a longer text, as release-please does. */
public final class VersionText {

  private static final Pattern VERSION =
      Pattern.compile("\\d+\\.\\d+\\.\\d+(?:-[\\w.]+)?(?:\\+[-\\w.]+)?");

  private static final Pattern PEP440 =
      Pattern.compile("\\d+\\.\\d+\\.\\d+(?:(?:a|b|rc)\\d+)?(?:\\.post\\d+)?(?:\\.dev\\d+)?");

  private VersionText() {}

  /**
   * The first version in the text. Its pre-release part ends at a hyphen, unless it is the version
   * that is left or the one that comes: then all of it is found.
   */
  public static Optional<Span> find(String text, VersionChange change) {
    Matcher version = (isOfPep440(change) ? PEP440 : VERSION).matcher(text);
    if (!version.find()) {
      return Optional.empty();
    }
    int start = version.start();
    int known =
        Stream.concat(change.from().stream(), Stream.of(change.to()))
            .map(ReleaseVersion::toString)
            .filter(written -> text.startsWith(written, start))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Optional.of(new Span(start, Math.max(version.end(), start + known)));
  }

  private static boolean isOfPep440(VersionChange change) {
    return Stream.concat(change.from().stream(), Stream.of(change.to()))
        .anyMatch(version -> version.notation() == Notation.PEP440);
  }
}

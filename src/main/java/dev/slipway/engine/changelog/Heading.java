package dev.slipway.engine.changelog;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading of a changelog: {@code # Changelog}, {@code ## [1.2.0](…)}, {@code ### Bug Fixes}.
 *
 * @param version the version that it begins with, where it does
 * @param level number of hashes
 * @param start where its line begins, in characters
 * @param end where its line ends, before the line end
 */
record Heading(Optional<ReleaseVersion> version, int level, int start, int end) {

  /** What stands behind the numbers of a version that is spelled as PEP 440 spells. */
  private static final String PEP440 = "(?:(?:a|b|rc)\\d+)?(?:\\.post\\d+)?(?:\\.dev\\d+)?";

  /** A heading with its version, or the fence of a code block. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^(?:(#{1,6}) (?:\\[?v?(\\d+\\.\\d+\\.\\d+(?:[-+][^\\s\\])]*|"
              + PEP440
              + ")?)(?![^\\s\\])]))?"
              + "|```|~~~).*$");

  /** All headings, top to bottom. Code blocks have none. */
  static List<Heading> in(String changelog) {
    List<Heading> headings = new ArrayList<>();
    boolean code = false;
    for (Matcher line = LINE.matcher(changelog); line.find(); ) {
      boolean fence = line.group(1) == null;
      code ^= fence;
      if (!fence && !code) {
        headings.add(of(line));
      }
    }
    return List.copyOf(headings);
  }

  private static Heading of(Matcher line) {
    Optional<String> version = Optional.ofNullable(line.group(2));
    int level = line.group(1).length();
    return new Heading(version.flatMap(Heading::read), level, line.start(), line.end());
  }

  private static Optional<ReleaseVersion> read(String version) {
    return Notation.PEP440.exact(version).or(() -> ReleaseVersion.find(version));
  }

  /** Whether what stands below {@code above} ends here. */
  boolean ends(Heading above) {
    return version.isPresent() || level <= above.level;
  }
}

package dev.slipway.engine.changelog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a changelog says of one version, however its headings are written: generated ({@code ##
 * [1.2.0](…) (2026-02-01)}), kept by hand ({@code ## [1.2.0] - 2026-02-01}) or as other tools write
 * them ({@code ## 26.8.0rc1 (2026-08-01)}).
 *
 * @param heading the whole line
 * @param lines below it, up to the next version's heading
 */
public record VersionSection(String heading, List<String> lines) {

  private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
  private static final Pattern ENTRY = Pattern.compile("[*+-]\\s+\\S.*");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+.*");

  /** A heading that begins another version, or what is not released. */
  private static final Pattern NEXT =
      Pattern.compile("#{1,6}\\s+(?:\\[?v?\\d+\\.\\d+.*|\\[?[Uu]nreleased\\b.*)");

  public VersionSection {
    lines = List.copyOf(lines);
  }

  /**
   * The first section of a version.
   *
   * @param version as it is spelled, without the leading {@code v}
   */
  public static Optional<VersionSection> find(String changelog, String version) {
    Pattern wanted =
        Pattern.compile("#{1,6}\\s+\\[?v?" + Pattern.quote(version) + "(?![\\w.+-]).*");
    Optional<String> heading = Optional.empty();
    List<String> lines = new ArrayList<>();
    boolean code = false;
    for (String line : changelog.lines().toList()) {
      code ^= FENCE.matcher(line).matches();
      if (heading.isPresent()) {
        if (!code && ends(line, heading.get())) {
          break;
        }
        lines.add(line);
      } else if (!code && wanted.matcher(line).matches()) {
        heading = Optional.of(line);
      }
    }
    return heading.map(found -> new VersionSection(found, lines));
  }

  private static boolean ends(String line, String heading) {
    return NEXT.matcher(line).matches()
        || HEADING.matcher(line).matches() && level(line) <= level(heading);
  }

  private static int level(String heading) {
    return heading.length() - heading.replaceFirst("^#+", "").length();
  }

  /** How many entries it has: items of lists, those within items not counted. */
  public long entries() {
    return lines.stream().filter(line -> ENTRY.matcher(line).matches()).count();
  }
}

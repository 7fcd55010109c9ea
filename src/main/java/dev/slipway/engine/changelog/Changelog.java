package dev.slipway.engine.changelog;

import dev.slipway.engine.text.JsSpace;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A changelog's text, in which the newest release stands first. */
public final class Changelog {

  private static final String TITLE = "# Changelog\n\n";

  /** What upstream takes for a version's heading. On the very first line it sees none. */
  private static final Pattern VERSION = Pattern.compile("\\n###? v?[0-9\\[]");

  /** The hash of a title. */
  private static final Pattern TITLE_MARK =
      Pattern.compile("(?<![^\\n\\r\\u2028\\u2029])#(?=" + JsSpace.ANY + ")");

  private Changelog() {}

  /**
   * Puts the notes of a release above those of older ones. Doing it twice leaves what doing it once
   * leaves.
   *
   * <p>A changelog without a version gets a title, and its own title becomes a heading below. A
   * changelog in CRLF stays so throughout; in any other, the notes have {@code \n}.
   *
   * @param content empty when there is no changelog yet
   * @param entry the notes, with {@code \n} line ends and none at the end
   */
  public static String insert(Optional<String> content, String entry) {
    String older = content.orElse("");
    return isCrlf(older)
        ? insert(older.replace("\r\n", "\n"), entry).replace("\n", "\r\n")
        : insert(older, entry);
  }

  /** As {@link #insert}, but in the place of the notes that the version has, where it has some. */
  public static String renew(Optional<String> content, ReleaseVersion version, String entry) {
    String older = content.orElse("");
    Optional<String> there = entry(older, version);
    if (there.isEmpty()) {
      return insert(content, entry);
    }
    int start = older.indexOf(there.get());
    String written = isCrlf(older) ? entry.replace("\n", "\r\n") : entry;
    return older.substring(0, start) + written + older.substring(start + there.get().length());
  }

  /** The notes of a version as they were put in: with their heading, and no blank lines around. */
  public static Optional<String> entry(String content, ReleaseVersion version) {
    return find(content, version, Heading::start);
  }

  /** The notes of a version, without their heading and the blank lines around them. */
  public static Optional<String> section(String content, ReleaseVersion version) {
    return find(content, version, Heading::end);
  }

  private static Optional<String> find(
      String content, ReleaseVersion version, ToIntFunction<Heading> start) {
    List<Heading> headings = Heading.in(content);
    return headings.stream()
        .filter(heading -> heading.version().equals(Optional.of(version)))
        .findFirst()
        .map(found -> content.substring(start.applyAsInt(found), endOf(found, headings, content)))
        .map(JsSpace::trim);
  }

  /** The versions that have notes, in the order in which they stand. */
  public static List<ReleaseVersion> versions(String content) {
    return Heading.in(content).stream().flatMap(heading -> heading.version().stream()).toList();
  }

  private static boolean isCrlf(String content) {
    return content.contains("\r\n") && content.replace("\r\n", "").indexOf('\n') < 0;
  }

  private static String insert(String older, String entry) {
    Matcher version = VERSION.matcher(older);
    boolean found = version.find();
    if (standsAt(0, older, entry) || found && standsAt(version.start() + 1, older, entry)) {
      return older;
    }
    return found ? insertAt(version.start(), older, entry) : insertBelowTitle(older, entry);
  }

  private static boolean standsAt(int start, String older, String entry) {
    int end = start + entry.length();
    return older.startsWith(entry, start) && (end == older.length() || older.charAt(end) == '\n');
  }

  private static String insertAt(int place, String older, String entry) {
    String text = older.substring(0, place) + "\n" + entry + "\n" + older.substring(place);
    return JsSpace.trim(text) + "\n";
  }

  private static String insertBelowTitle(String older, String entry) {
    String below = JsSpace.trim(TITLE_MARK.matcher(older).replaceAll("##"));
    return TITLE + entry + "\n" + (older.isEmpty() ? "" : "\n" + below + "\n");
  }

  private static int endOf(Heading heading, List<Heading> headings, String content) {
    return headings.stream()
        .filter(next -> next.start() > heading.start() && next.ends(heading))
        .mapToInt(Heading::start)
        .findFirst()
        .orElse(content.length());
  }
}

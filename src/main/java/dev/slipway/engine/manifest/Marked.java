package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions and dates that markers point out: those on the line of an {@code
 * x-release-please-version} or its like, and those on the lines from an {@code
 * x-release-please-start-version} on, up to {@code x-release-please-end}.
 *
 * @param dateFormat {@code %Y}, {@code %m}, {@code %d} and text between
 */
public record Marked(String dateFormat) implements Places {

  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern INLINE =
      Pattern.compile("x-release-please-(" + Scope.SPELLINGS + ")");
  private static final Pattern START =
      Pattern.compile("x-release-please-start-(" + Scope.SPELLINGS + ")");
  private static final String END = "x-release-please-end";

  @Override
  public List<Splice> find(String text, VersionChange change) {
    DateFormat dates = new DateFormat(dateFormat);
    List<Splice> splices = new ArrayList<>();
    Optional<Scope> block = Optional.empty();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      String line = lines.group();
      Optional<Scope> inline = scope(INLINE, line);
      Optional<Scope> here = inline.isPresent() ? inline : block;
      here.stream()
          .flatMap(scope -> scope.find(line, change, dates).stream())
          .forEach(splice -> splices.add(splice.shifted(lines.start())));
      block = inline.isPresent() ? block : next(block, line);
    }
    return splices;
  }

  /** Begins and ends of blocks do not count on a line with a marker of its own. */
  private static Optional<Scope> next(Optional<Scope> block, String line) {
    if (block.isPresent()) {
      return line.contains(END) ? Optional.empty() : block;
    }
    return scope(START, line);
  }

  private static Optional<Scope> scope(Pattern marker, String line) {
    Matcher found = marker.matcher(line);
    return found.find() ? Optional.of(Scope.spelled(found.group(1))) : Optional.empty();
  }
}

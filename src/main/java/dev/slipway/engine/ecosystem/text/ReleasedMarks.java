package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.ReleaseVersion;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Any file of a Java package: lines marked {@code x-release-please-released-version}, {@code
 * -major}, {@code -minor} or {@code -patch}, and blocks from {@code
 * x-release-please-released-start-version} to {@code x-release-please-released-end}.
 *
 * <p>They have the version that is out, where {@code x-release-please-version} may be a snapshot.
 * In each such line the first version, or number, moves.
 */
public final class ReleasedMarks implements Updater {

  private static final String MARK = "x-release-please-released-";
  private static final String END = MARK + "end";
  private static final Pattern INLINE = Pattern.compile(MARK + "(major|minor|patch|version)");
  private static final Pattern START = Pattern.compile(MARK + "start-(major|minor|patch|version)");

  private static final VersionPlace VERSION = VersionPlace.of("(" + VersionPlace.SEMVER + ")");
  private static final VersionPlace NUMBER = VersionPlace.of("(?<!\\w)(\\d+)(?!\\w)");
  private static final VersionPlace LEADING_NUMBER = VersionPlace.of("(\\d+)(?!\\w)");

  @Override
  public String update(String text, VersionChange change) {
    return text.contains(MARK) ? new Reading(change.to()).read(text) : text;
  }

  /** One pass over the lines, which knows in what block it is. */
  private static final class Reading {

    private final ReleaseVersion version;
    private Optional<String> block = Optional.empty();

    Reading(ReleaseVersion version) {
      this.version = version;
    }

    String read(String text) {
      StringBuilder moved = new StringBuilder();
      for (String line : text.split("(?<=\n)", -1)) {
        moved.append(line(line));
      }
      return moved.toString();
    }

    private String line(String line) {
      Optional<String> inline = scope(INLINE, line);
      if (inline.isPresent()) {
        return moved(line, inline.get());
      }
      Optional<String> around = block;
      block = around.isEmpty() ? scope(START, line) : around.filter(any -> !line.contains(END));
      return around.map(scope -> moved(line, scope)).orElse(line);
    }

    private static Optional<String> scope(Pattern mark, String line) {
      Matcher found = mark.matcher(line);
      return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private String moved(String line, String scope) {
      return switch (scope) {
        case "major" -> LEADING_NUMBER.first(line, Long.toString(version.major()));
        case "minor" -> NUMBER.first(line, Long.toString(version.minor()));
        case "patch" -> NUMBER.first(line, Long.toString(version.patch()));
        default -> VERSION.first(line, version.toString());
      };
    }
  }
}

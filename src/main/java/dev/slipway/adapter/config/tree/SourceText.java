package dev.slipway.adapter.config.tree;

import dev.slipway.model.Snapshot;
import dev.slipway.model.problem.ConfigFileProblems;
import java.util.Optional;

/** The text of one configuration file. */
public record SourceText(String file, String text) {

  /** Characters: more than ten times the largest configuration in use. */
  public static final int LARGEST = 4 * 1024 * 1024;

  /** The text at {@code path}; empty when no file is there. */
  public static Optional<SourceText> find(Snapshot files, String path) {
    return files.text(path).map(text -> new SourceText(path, text));
  }

  /** The text fit to be parsed: not too large, and with U+FFFD for each byte that is not UTF-8. */
  Optional<String> readable(Findings findings) {
    if (text.length() > LARGEST) {
      findings.add(Place.all(file), ConfigFileProblems.tooLarge(file, text.length(), LARGEST));
      return Optional.empty();
    }
    if (text.codePoints().anyMatch(SourceText::isStrayByte)) {
      findings.add(Place.all(file), ConfigFileProblems.notUtf8(file));
    }
    StringBuilder readable = new StringBuilder(text.length());
    text.codePoints().map(SourceText::replaced).forEach(readable::appendCodePoint);
    return Optional.of(readable.toString());
  }

  /** As {@link dev.slipway.model.Utf8Text} decodes a byte that is not UTF-8: a lone surrogate. */
  private static boolean isStrayByte(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static int replaced(int codePoint) {
    return isStrayByte(codePoint) ? 0xFFFD : codePoint;
  }
}

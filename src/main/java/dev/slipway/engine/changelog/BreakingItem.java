package dev.slipway.engine.changelog;

import dev.slipway.engine.commit.ConventionalCommit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a change breaks, as the notes tell it. */
final class BreakingItem {

  private static final String LINE = "[^\\n\\r\\u2028\\u2029]*";

  /** Upstream looks at headers once more: so {@code feat!:} without a description has an item. */
  private static final Pattern HEADER =
      Pattern.compile("\\w*(?:\\(" + LINE + "\\))?!: (" + LINE + ")");

  private static final Pattern PULL_REQUEST = Pattern.compile("\\(#(\\d+)\\)");

  private BreakingItem() {}

  static boolean isIn(ConventionalCommit change) {
    return change.isBreaking() || inHeader(change.header()).isPresent();
  }

  /** As Markdown, which may have several lines; empty when nothing breaks. */
  static Optional<String> of(ConventionalCommit change, Links links) {
    return change
        .breaking()
        .map(note -> linkFirst(note, links))
        .or(() -> inHeader(change.header()));
  }

  private static String linkFirst(String note, Links links) {
    return PULL_REQUEST
        .matcher(note)
        .replaceFirst(found -> "(" + links.issue(found.group(1)) + ")");
  }

  private static Optional<String> inHeader(String header) {
    if (!header.contains("!: ")) {
      return Optional.empty();
    }
    Matcher form = HEADER.matcher(header);
    return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
  }
}

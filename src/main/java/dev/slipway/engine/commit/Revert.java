package dev.slipway.engine.commit;

import dev.slipway.engine.commit.Dropped.Reason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a commit says that it takes back.
 *
 * @param ids of commits, as written: maybe abbreviated
 * @param title of a commit, without a forge's numbers
 */
record Revert(List<String> ids, String title) {

  /** What {@code git revert} writes; the second word when it reverts a revert. */
  private static final Pattern SUBJECT = Pattern.compile("(Revert|Reapply) \"(.*)\"");

  private static final Pattern ID = Pattern.compile("This reverts commit ([0-9a-f]{7,40})");
  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");

  Revert {
    ids = List.copyOf(ids);
  }

  /** The revert that {@code message} is, if it is one; an override has the last word. */
  static Optional<Revert> in(ParsedMessage message) {
    return title(message)
        .filter(title -> !title.isEmpty() && !isOverridden(message))
        .map(title -> new Revert(ids(message.commit().message()), Titles.bare(title)));
  }

  /** Whether a change is the conventional form of a revert: {@code revert: feat: x}. */
  static boolean isTold(ConventionalCommit change) {
    return change.type().equalsIgnoreCase("revert");
  }

  private static boolean isOverridden(ParsedMessage message) {
    return message.dropped().stream().anyMatch(it -> it.reason() == Reason.OVERRIDDEN);
  }

  private static List<String> ids(String message) {
    return ID.matcher(message).results().map(found -> found.group(1)).distinct().toList();
  }

  private static Optional<String> title(ParsedMessage message) {
    Matcher subject = SUBJECT.matcher(Titles.bare(message.commit().subject()));
    if (subject.matches()) {
      boolean again = subject.group(1).equals("Reapply");
      return Optional.of(again ? "Revert \"" + subject.group(2) + "\"" : subject.group(2));
    }
    return message.changes().stream()
        .filter(Revert::isTold)
        .map(change -> QUOTED.matcher(Titles.bare(change.description())).replaceFirst("$1"))
        .findFirst();
  }
}

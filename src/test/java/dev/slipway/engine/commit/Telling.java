package dev.slipway.engine.commit;

import java.util.ArrayList;
import java.util.List;

/** Changes in words, for the tables of tests. */
final class Telling {

  private Telling() {}

  /** A line for each change of {@code message}: {@code feat(x)!: a [breaks: b] [Closes #12]}. */
  static List<String> of(ParsedMessage message) {
    return message.changes().stream().map(Telling::of).toList();
  }

  /** The same for a message without its commit. */
  static List<String> of(String message) {
    return of(Commits.parsed(message));
  }

  private static String of(ConventionalCommit change) {
    List<String> words = new ArrayList<>(List.of(change.header()));
    change.breaking().ifPresent(note -> words.add("[breaks: " + note + "]"));
    change.releaseAs().forEach(version -> words.add("[as " + version + "]"));
    change.references().forEach(it -> words.add("[" + it.action() + " #" + it.issue() + "]"));
    return String.join(" ", words);
  }
}

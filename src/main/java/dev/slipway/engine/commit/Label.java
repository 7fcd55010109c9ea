package dev.slipway.engine.commit;

import java.util.List;
import java.util.Optional;

/**
 * What a header or a footer begins with: {@code feat(api)!:}, {@code Closes #}, {@code BREAKING
 * CHANGE:}.
 *
 * @param type as written; empty for a footer that begins with its mark
 * @param scope without its parentheses
 * @param mark what says that the change breaks: one of {@link #MARKS}, or nothing
 * @param separator {@code ":"} or {@code " #"}
 * @param start offset in the text where it begins
 * @param end offset in the text where the separator is over
 */
record Label(
    String type, Optional<String> scope, String mark, String separator, int start, int end) {

  static final List<String> MARKS = List.of("!", "BREAKING CHANGE", "BREAKING-CHANGE");
  static final String COLON = ":";
  static final String ISSUE = " #";

  /** Whether it says that the change breaks in words, not by an exclamation mark. */
  boolean isBreakingInWords() {
    return mark.startsWith("BREAKING");
  }

  /** Type, scope and mark, written anew. */
  String token() {
    StringBuilder token = new StringBuilder(type);
    scope.ifPresent(text -> token.append('(').append(text).append(')'));
    return mark.isEmpty() ? token.toString() : token.append('!').toString();
  }
}

package dev.slipway.engine.commit;

import java.util.Optional;

/**
 * Reads the {@link Label} at the start of one line.
 *
 * <p>{@code label := type [scope] [mark] separator}; a footer may begin with the mark instead. An
 * opened scope that is not closed is worse than no label: it makes the whole piece unreadable.
 */
final class LabelReader {

  private final String text;
  private final int start;
  private final int end;
  private int at;
  private boolean unclosed;

  /** Reads the line of {@code text} from {@code start} to {@code end}, both offsets. */
  LabelReader(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.at = start;
  }

  /** The label of a header: a type is a must. */
  Optional<Label> header() {
    skipType();
    if (at == start || !isTypeOver()) {
      return Optional.empty();
    }
    String type = text.substring(start, at);
    Optional<String> scope = Optional.empty();
    if (next() == '(') {
      scope = scope();
      if (scope.isEmpty()) {
        return Optional.empty();
      }
    }
    return separated(type, scope, mark());
  }

  /** The label of a footer: a type, or a mark alone. */
  Optional<Label> footer() {
    String mark = mark();
    return mark.isEmpty() ? header() : separated("", Optional.empty(), mark);
  }

  /** Whether there is no label because a parenthesis is not closed. */
  boolean isUnclosed() {
    return unclosed;
  }

  /** How far the line reads as a label, in characters, the first one being 1. */
  int column() {
    return at - start + 1;
  }

  private void skipType() {
    while (at < end && isOfType(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isOfType(char c) {
    return c != ':' && c != '(' && c != ')' && c != '!' && !Whitespace.isInline(c);
  }

  /** Whether what follows may follow a type, so that prose costs no strings. */
  private boolean isTypeOver() {
    char c = next();
    return c == ':' || c == '(' || c == '!' || text.startsWith(Label.ISSUE, at);
  }

  private Optional<String> scope() {
    int from = at + 1;
    int to = from;
    while (to < end && text.charAt(to) != '(' && text.charAt(to) != ')') {
      to++;
    }
    boolean closed = to < end && text.charAt(to) == ')';
    if (!closed || to == from) {
      unclosed = !closed;
      return Optional.empty();
    }
    at = to + 1;
    return Optional.of(text.substring(from, to));
  }

  private String mark() {
    if (next() == '!' || next() == 'B') {
      for (String mark : Label.MARKS) {
        if (skip(mark)) {
          return mark;
        }
      }
    }
    return "";
  }

  private Optional<Label> separated(String type, Optional<String> scope, String mark) {
    String separator = skip(Label.COLON) ? Label.COLON : skip(Label.ISSUE) ? Label.ISSUE : "";
    return separator.isEmpty()
        ? Optional.empty()
        : Optional.of(new Label(type, scope, mark, separator, start, at));
  }

  private boolean skip(String token) {
    boolean there = text.startsWith(token, at) && at + token.length() <= end;
    at += there ? token.length() : 0;
    return there;
  }

  private char next() {
    return at < end ? text.charAt(at) : '\n';
  }
}

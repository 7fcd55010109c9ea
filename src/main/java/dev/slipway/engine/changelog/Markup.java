package dev.slipway.engine.changelog;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps angle brackets in a description from being read as HTML, except inside inline code. */
final class Markup {

  /** Inline code, the longest in double backticks first, or a bracket outside of it. */
  private static final Pattern CODE_OR_BRACKET =
      Pattern.compile("``[^`][^\\n\\r\\u2028\\u2029]*[^`]``|`[^`]*`|[<>]");

  private Markup() {}

  static String escape(String text) {
    return text.indexOf('<') < 0 && text.indexOf('>') < 0
        ? text
        : CODE_OR_BRACKET.matcher(text).replaceAll(Markup::replacement);
  }

  private static String replacement(MatchResult found) {
    return switch (found.group()) {
      case "<" -> "&lt;";
      case ">" -> "&gt;";
      default -> Matcher.quoteReplacement(found.group());
    };
  }
}

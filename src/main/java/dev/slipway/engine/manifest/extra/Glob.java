package dev.slipway.engine.manifest.extra;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file pattern as minimatch reads it: {@code *}, {@code **}, {@code ?}, {@code [a-z]} and {@code
 * {a,b}}. A wildcard never stands for the dot that hides a file.
 */
public final class Glob {

  private static final Pattern PIECE =
      Pattern.compile("\\*+|\\?|\\[[!^]?\\]?[^\\]/]*\\]|\\\\.|[^*?\\[\\\\]+|.");

  private static final String ANY_FOLDERS = "(?:(?!\\.)[^/]+/)*";
  private static final String VISIBLE = "(?!\\.)(?=[^/])";

  private final Pattern pattern;

  /**
   * Reads the pattern.
   *
   * @throws java.util.regex.PatternSyntaxException when brackets in it hold nothing, or a range
   *     that goes backwards
   */
  public Glob(String glob) {
    this.pattern =
        Pattern.compile(
            Braces.expand(glob).stream().map(Glob::expression).collect(Collectors.joining("|")));
  }

  /** Whether the pattern is about this path, from its first character to its last. */
  public boolean matches(String path) {
    return pattern.matcher(path).matches();
  }

  private static String expression(String glob) {
    List<String> segments = new ArrayList<>(List.of(glob.split("/+")));
    String last = segments.remove(segments.size() - 1);
    String folders = segments.stream().map(Glob::folder).collect(Collectors.joining());
    return folders + (last.equals("**") ? ANY_FOLDERS + segment("*") : segment(last));
  }

  private static String folder(String segment) {
    return segment.equals("**") ? ANY_FOLDERS : segment(segment) + "/";
  }

  private static String segment(String segment) {
    String start = segment.matches("[*?\\[].*") ? VISIBLE : "";
    return PIECE
        .matcher(segment)
        .results()
        .map(MatchResult::group)
        .map(Glob::piece)
        .collect(Collectors.joining("", start, ""));
  }

  private static String piece(String piece) {
    return switch (piece.charAt(0)) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      case '[' -> piece.length() == 1 ? "\\[" : oneOf(piece.substring(1, piece.length() - 1));
      case '\\' -> Pattern.quote(piece.substring(piece.length() - 1));
      default -> Pattern.quote(piece);
    };
  }

  private static String oneOf(String characters) {
    boolean negated = characters.matches("[!^].*");
    String body = characters.substring(negated ? 1 : 0).replaceAll("[\\[\\]&^\\\\]", "\\\\$0");
    return "(?!/)[" + (negated ? "^" : "") + body + "]";
  }
}

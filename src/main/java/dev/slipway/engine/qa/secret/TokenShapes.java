package dev.slipway.engine.qa.secret;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What looks like a secret wherever it stands, whoever gave it out. */
final class TokenShapes {

  private static final String GONE = Redaction.GONE;

  /** Words that follow {@code Bearer} and {@code Basic} where people write of them. */
  private static final String PROSE =
      "(?!(?:tokens?|auth|authentication|authorization|credentials?|realm|scheme)\\b"
          + "|[A-Za-z_]+=\\\\?\")";

  /** Of each shape, what is left of it. */
  private static final Map<Pattern, String> SHAPES = new LinkedHashMap<>();

  static {
    shape("(?s)-----BEGIN [A-Z0-9 ]*PRIVATE KEY.*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|\\z)", "");
    shape("gh[pousr]_[A-Za-z0-9]{10,}", "");
    shape("github_pat_[A-Za-z0-9_]{10,}", "");
    shape("npm_[A-Za-z0-9]{10,}", "");
    shape("pypi-(?=[a-z0-9_-]*[A-Z])[A-Za-z0-9_-]{10,}", "");
    shape("gl(?:pat|dt|rt|cbt|ptt|ft|soat|imt|agent)-[A-Za-z0-9_.-]{10,}", "");
    shape("xox[a-z]-[A-Za-z0-9-]{10,}", "");
    shape("(?:AKIA|ASIA)[A-Z0-9]{12,}", "");
    shape("AIza[A-Za-z0-9_-]{20,}", "");
    shape("eyJ[A-Za-z0-9_-]{4,}\\.[A-Za-z0-9_.-]*", "");
    shape(
        "(?i)\\b((?:bearer|basic)(?:[ \\t+]|%20)+)" + PROSE + "[^\\s\"'<>,;()\\[\\]{}\\\\]+", "$1");
    shape("(?i)((?::|%3A)(?:\\\\*/|%2F){2})(?:(?!%2F)[^/\\s\"'<>?#\\\\])+(@|%40)", "$1", "$2");
  }

  private TokenShapes() {}

  private static void shape(String pattern, String before) {
    shape(pattern, before, "");
  }

  private static void shape(String pattern, String before, String after) {
    SHAPES.put(Pattern.compile(pattern), before + GONE + after);
  }

  static String without(String text) {
    String clean = text;
    for (Map.Entry<Pattern, String> shape : SHAPES.entrySet()) {
      clean = shape.getKey().matcher(clean).replaceAll(shape.getValue());
    }
    return clean;
  }
}

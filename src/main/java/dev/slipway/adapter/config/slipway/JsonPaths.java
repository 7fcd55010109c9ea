package dev.slipway.adapter.config.slipway;

import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.problem.QaFileProblems;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds texts that are no JSONPath, before anything is asked. */
final class JsonPaths {

  private static final Pattern FUNCTION = Pattern.compile(".*\\.([A-Za-z]+)\\([^)]*\\)");

  private static final Set<String> FUNCTIONS =
      Set.of(
          "append", "avg", "concat", "first", "index", "keys", "last", "length", "max", "min",
          "size", "stddev", "sum");

  /** Without texts and expressions, in which a bracket may stand for itself. */
  private static final Pattern PLAIN = Pattern.compile("[^'\"/]*");

  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

  private static final Pattern STUMBLE = Pattern.compile("\\w(Exception|Error)\\b");

  private static final String LOPSIDED = "a bracket has no partner";

  private JsonPaths() {}

  static void check(Node path, Findings findings) {
    String text = path.text().orElseThrow();
    fault(text)
        .ifPresent(
            why -> findings.at(path.place(), at -> QaFileProblems.noJsonPath(at, text, why)));
  }

  /** Half a sentence; the library lets through what only fails once there is an answer. */
  private static Optional<String> fault(String path) {
    try {
      JsonPath.compile(path);
    } catch (JsonPathException | IllegalArgumentException e) {
      return Optional.of(words(path, e));
    }
    Matcher function = FUNCTION.matcher(path);
    if (function.matches() && !FUNCTIONS.contains(function.group(1))) {
      return Optional.of("there is no function '%s'".formatted(function.group(1)));
    }
    return isLopsided(path) ? Optional.of(LOPSIDED) : Optional.empty();
  }

  /** Where the library stumbles over its own code, its words are for nobody. */
  private static String words(String path, RuntimeException fault) {
    String words = String.valueOf(fault.getMessage()).strip().replaceFirst("[.,:]+\\z", "");
    if (fault.getMessage() != null && !STUMBLE.matcher(words).find()) {
      return words;
    }
    return isLopsided(path) ? LOPSIDED : "it cannot be read";
  }

  private static boolean isLopsided(String path) {
    return PLAIN.matcher(path).matches() && count(path, '[') != count(path, ']');
  }

  /** Whether it looks at every depth, so that what it finds may lie within what it finds. */
  static boolean isDeep(String path) {
    return QUOTED.matcher(path).replaceAll("").contains("..");
  }

  private static long count(String text, char sign) {
    return text.chars().filter(each -> each == sign).count();
  }
}

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
      return Optional.of(words(e));
    }
    Matcher function = FUNCTION.matcher(path);
    if (function.matches() && !FUNCTIONS.contains(function.group(1))) {
      return Optional.of("there is no function '%s'".formatted(function.group(1)));
    }
    return PLAIN.matcher(path).matches() && count(path, '[') != count(path, ']')
        ? Optional.of("a bracket has no partner")
        : Optional.empty();
  }

  private static String words(RuntimeException fault) {
    return String.valueOf(fault.getMessage()).strip().replaceFirst("[.,:]+\\z", "");
  }

  private static long count(String text, char sign) {
    return text.chars().filter(each -> each == sign).count();
  }
}

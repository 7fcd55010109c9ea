package dev.slipway.adapter.config.slipway;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.problem.QaFileProblems;
import dev.slipway.model.qa.SecretName;
import java.net.URLDecoder;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds secrets that are written into the parameters of a request. */
final class Queries {

  /** After the question mark of a path. */
  private static final Pattern PARAMETER = Pattern.compile("[?&]([^?&=#]+)=([^&#]*)");

  private Queries() {}

  static void check(Values check, Findings findings) {
    Stream.concat(Deeds.of(check).stream(), Stream.of("cleanup"))
        .filter(check::has)
        .map(check::node)
        .filter(path -> path.text().filter(Queries::tellsSecret).isPresent())
        .forEach(path -> findings.at(path.place(), QaFileProblems::writtenSecret));
    if (check.has("query")) {
      check.nodes("query").forEach((name, value) -> checkValue(name, value, findings));
    }
  }

  private static boolean tellsSecret(String path) {
    return PARAMETER
        .matcher(path)
        .results()
        .anyMatch(each -> isSecret(plain(each.group(1)), each.group(2)));
  }

  private static String plain(String name) {
    try {
      return URLDecoder.decode(name, UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static void checkValue(String name, Node value, Findings findings) {
    if (value.text().filter(text -> isSecret(name, text)).isPresent()) {
      findings.at(value.place(), QaFileProblems::writtenSecret);
    }
  }

  private static boolean isSecret(String name, String value) {
    return SecretName.isOne(name) && !value.isEmpty() && !value.contains("${");
  }
}

package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.problem.QaFileProblems;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds headers of requests that nobody may write. */
final class Headers {

  /** What belongs to the connection, and would be refused when it is sent. */
  private static final Set<String> OF_CONNECTION =
      Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

  private static final Pattern SECRET_NAME =
      Pattern.compile("(proxy-)?authorization|cookie|(.+-)?(token|secret|api-?key|auth)");

  private static final Pattern SECRET_VALUE =
      Pattern.compile("(?i)(bearer|basic|digest|token)\\s+(?!\\$\\{)\\S.*");

  private Headers() {}

  /**
   * @param block an environment, or a check
   */
  static void check(Values block, Findings findings) {
    if (block.has("headers")) {
      block.keys("headers").forEach(name -> checkName(name, findings));
      block
          .nodes("headers")
          .forEach((name, value) -> checkValue(name.toLowerCase(Locale.ROOT), value, findings));
    }
  }

  private static void checkName(Node name, Findings findings) {
    String text = name.text().orElseThrow();
    if (OF_CONNECTION.contains(text.toLowerCase(Locale.ROOT))) {
      findings.at(name.place(), at -> QaFileProblems.headerOfConnection(at, text));
    }
  }

  private static void checkValue(String name, Node value, Findings findings) {
    String text = value.text().orElseThrow();
    boolean named = SECRET_NAME.matcher(name).matches() && !text.contains("${");
    if (named || SECRET_VALUE.matcher(text).matches()) {
      findings.at(value.place(), QaFileProblems::writtenSecret);
    }
  }
}

package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.model.problem.QaFileProblems;
import java.util.List;
import java.util.regex.Pattern;

/** Finds secrets that are written where their names belong, by what issuers make them look like. */
final class Secrets {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<![A-Za-z0-9])("
              + String.join(
                  "|",
                  List.of(
                      "gh[oprsu]_[A-Za-z0-9]{16}",
                      "github_pat_[A-Za-z0-9_]{16}",
                      "glpat-[A-Za-z0-9_-]{16}",
                      "npm_[A-Za-z0-9]{20}",
                      "pypi-[A-Za-z0-9_-]{16}",
                      "xox[abprs]-[A-Za-z0-9-]{10}",
                      "sk-[A-Za-z0-9_-]{20}",
                      "AKIA[A-Z0-9]{16}",
                      "eyJ[A-Za-z0-9_-]{8,200}\\.eyJ[A-Za-z0-9_-]{8}",
                      "-----BEGIN [A-Z ]{0,20}PRIVATE KEY"))
              + ")");

  private Secrets() {}

  /** Looks at every text in a value. */
  static void check(Node value, Findings findings) {
    if (value instanceof Fields fields) {
      fields.byKey().values().forEach(field -> check(field.value(), findings));
    } else if (value instanceof Items items) {
      items.values().forEach(item -> check(item, findings));
    } else if (value.text().filter(text -> SHAPE.matcher(text).find()).isPresent()) {
      findings.at(value.place(), QaFileProblems::writtenSecret);
    }
  }
}

package dev.slipway.engine.doctor;

import java.util.Locale;
import java.util.regex.Pattern;

/** Files in which an old version is no mistake. */
final class LeftOut {

  private static final Pattern NAME =
      Pattern.compile(
          ".*\\.(lock|lockb|sum|snap|svg|map|patch|diff|csv|tsv|log|min\\.js)"
              + "|.*-lock\\.(json|ya?ml)|npm-shrinkwrap\\.json|packages\\.lock\\.json"
              + "|gradle\\.lockfile|release-please-config\\.json|\\.release-please-manifest\\.json"
              + "|slipway\\.yml|(changelog|changes|history|news|releases?|release-notes)(\\..*)?");

  private static final Pattern FOLDER =
      Pattern.compile(
          "tests?|__tests__|testdata|test-data|fixtures?|__snapshots__|__fixtures__|golden|spec"
              + "|node_modules|vendor|third[_-]party|changelogs?|release-notes|releases");

  private static final Pattern PROSE = Pattern.compile(".*\\.(md|mdx|rst|adoc|txt|html?|ipynb)");

  private LeftOut() {}

  /** Whether it is for people, who are shown versions as examples. */
  static boolean isProse(String path) {
    return PROSE.matcher(path.toLowerCase(Locale.ROOT)).matches();
  }

  static boolean is(String path) {
    String[] parts = path.toLowerCase(Locale.ROOT).split("/");
    for (int i = 0; i + 1 < parts.length; i++) {
      if (FOLDER.matcher(parts[i]).matches()) {
        return true;
      }
    }
    return NAME.matcher(parts[parts.length - 1]).matches();
  }
}

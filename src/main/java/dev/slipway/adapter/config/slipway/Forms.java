package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.shape.Form;
import dev.slipway.adapter.config.shape.Templated;
import java.util.ArrayList;
import java.util.List;

/** The forms of texts in {@code slipway.yml}. Each means the same in Java and in JSON Schema. */
final class Forms {

  private static final String NO_CONTROL = "[^\\u0000-\\u001f\\u007f]";

  static final Form TEXT = new Form("a text", "Release 1.4.0", "[\\s\\S]*\\S[\\s\\S]*");

  static final Form LINE =
      new Form("a text on one line", "Release 1.4.0", "(?=.*\\S)" + NO_CONTROL + "+");

  static final Form NAME = new Form("a name", "recovery", "[A-Za-z][A-Za-z0-9._-]*");

  /** As {@link dev.slipway.model.BranchName} has it. */
  static final Form BRANCH =
      new Form(
          "a branch name",
          "release/1.4.0",
          "(?![-/.]|@$)(?!.*(\\.\\.|//|/\\.|@\\{|\\.lock/|\\.lock$))"
              + "[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\]*[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\/.]");

  static final Form TAG = new Form("a tag's name", "v1.4.0", BRANCH.regex());

  static final Form PATH =
      new Form(
          "a path from the root of the repository",
          "docs/CHANGELOG.md",
          "(?![/~])(?!.*(//|\\\\|/$))(?!(.*/)?(\\.|\\.\\.|\\.git)(/|$))" + NO_CONTROL + "+");

  static final Form GLOB =
      new Form("a path or glob from the root of the repository", "docs/**", PATH.regex());

  static final Form DURATION = new Form("a duration", "48h", "[1-9][0-9]{0,5}(ms|s|m|h|d)");

  static final Form DATE =
      new Form("a date", "2027-01-31", "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

  static final Form VERSION_FORM =
      new Form(
          "the form of a version",
          "X.Y.Z-rc.N",
          "(X|YYYY|YY|[0-9]+)\\.(Y|MM|WW|[0-9]+)\\.(Z|DD|MICRO|[0-9]+)"
              + "([-.]?[A-Za-z][0-9A-Za-z.-]*)?");

  static final Form URL =
      new Form("an http address", "https://dev.example.com", "https?://[^\\s/?#@]+([/?#]\\S*)?");

  static final Form VARIABLE =
      new Form("the name of an environment variable", "QA_DEV_TOKEN", "[A-Za-z_][A-Za-z0-9_]*");

  static final Form JSON_PATH =
      new Form("a JSONPath", "$.items[0].id", "\\$([.\\[]" + NO_CONTROL + "{1,500})?");

  private static final List<String> OF_A_VERSION = List.of("version", "major", "minor", "patch");

  private Forms() {}

  /** A text about a version, which its parts can be written into. */
  static Templated ofVersion(Form filled, String... more) {
    List<String> places = new ArrayList<>(OF_A_VERSION);
    places.addAll(List.of(more));
    return new Templated(filled, places, List.of());
  }

  static Templated of(Form filled, String... places) {
    return new Templated(filled, List.of(places), List.of());
  }
}

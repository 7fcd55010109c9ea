package dev.slipway.adapter.config;

import dev.slipway.adapter.config.slipway.SlipwaySettings;
import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.List;

/**
 * Holds the name of tags in {@code slipway.yml} to what release-please's configuration makes of it:
 * the flow releases the only package, or the one at the root.
 *
 * @param configFile release-please's
 */
record TagNames(SlipwaySettings settings, String configFile) {

  void compare(ReleaseConfig config, Findings findings) {
    List<PackageConfig> all = config.packages();
    settings
        .tagName()
        .ifPresent(
            name ->
                all.stream()
                    .filter(each -> all.size() == 1 || each.isRoot())
                    .findFirst()
                    .ifPresent(released -> compare(name, released, findings)));
  }

  private void compare(Node name, PackageConfig released, Findings findings) {
    String text = name.text().orElseThrow();
    String made = madeOf(released, text) + "{version}";
    if (!text.equals(made)) {
      findings.at(name.place(), at -> SlipwayFileProblems.otherTagName(at, text, configFile, made));
    }
  }

  /** Where only the package's own files tell the component, the name is believed up to there. */
  private static String madeOf(PackageConfig released, String text) {
    String v = released.tag().includeV() ? "v" : "";
    return SharedTags.prefix(released)
        .orElseGet(
            () ->
                text.endsWith(v + "{version}") && hasV(text) == !v.isEmpty()
                    ? text.substring(0, text.length() - "{version}".length())
                    : v);
  }

  private static boolean hasV(String text) {
    return text.matches("(.*[^A-Za-z])?v\\{version\\}");
  }
}

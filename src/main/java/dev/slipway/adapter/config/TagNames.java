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

  private static final String VERSION = "{version}";

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
    if (!fits(text, released)) {
      String made = SharedTags.prefix(released).orElse(v(released)) + VERSION;
      findings.at(name.place(), at -> SlipwayFileProblems.otherTagName(at, text, configFile, made));
    }
  }

  /** Where only the package's own files tell the component, any will do. */
  private static boolean fits(String name, PackageConfig released) {
    String bare = v(released) + VERSION;
    return SharedTags.prefix(released)
        .map(prefix -> name.equals(prefix + VERSION))
        .orElseGet(() -> name.equals(bare) || name.endsWith(released.tag().separator() + bare));
  }

  private static String v(PackageConfig released) {
    return released.tag().includeV() ? "v" : "";
  }
}

package dev.slipway.model.config;

import java.util.List;
import java.util.Optional;

/**
 * A plugin of the release configuration, with the options that each kind knows; the others empty.
 *
 * @param specialWords of sentence case: words that keep their first letter
 * @param groups of group priority
 */
public record PluginConfig(
    Kind kind,
    List<String> specialWords,
    List<String> groups,
    Optional<String> groupName,
    List<String> components,
    Optional<Boolean> merge) {

  public PluginConfig {
    specialWords = List.copyOf(specialWords);
    groups = List.copyOf(groups);
    components = List.copyOf(components);
  }

  /** What a plugin does. */
  public enum Kind {
    SENTENCE_CASE,
    GROUP_PRIORITY,
    LINKED_VERSIONS,
    NODE_WORKSPACE,
    CARGO_WORKSPACE,
    MAVEN_WORKSPACE
  }
}

package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Text;
import dev.slipway.model.config.PluginConfig;
import dev.slipway.model.config.PluginConfig.Kind;
import dev.slipway.model.problem.ConfigProblems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code plugins}: names, and objects whose {@code type} is the name. */
final class Plugins {

  private static final String KEY = "plugins";

  private static final String THING = "this plugin";

  private static final Map<String, Kind> KINDS = Choices.of(Kind.class);

  private static final List<String> KEYS =
      List.of(
          "type",
          "specialWords",
          "groups",
          "groupName",
          "components",
          "merge",
          "updateAllPackages",
          "updatePeerDependencies",
          "considerAllArtifacts");

  /** What release-please leaves in lower case unless it is told otherwise. */
  private static final List<String> SPECIAL_WORDS = List.of("gRPC", "npm");

  private final Findings findings;

  private Plugins(Findings findings) {
    this.findings = findings;
  }

  static List<PluginConfig> of(Options root, Findings findings) {
    return root.list(KEY, new Plugins(findings)::plugin).orElse(List.of());
  }

  private Optional<PluginConfig> plugin(Node node) {
    if (node instanceof Fields fields) {
      new KnownKeys(findings).check(fields, KEYS);
      return described(fields);
    }
    if (node instanceof Text) {
      return described(named(node));
    }
    findings.at(
        node.place(),
        at ->
            ConfigProblems.wrongType(
                at, "an item of '%s'".formatted(KEY), node.kind(), "a name or an object"));
    return Optional.empty();
  }

  private static Fields named(Node name) {
    return new Fields(name.place(), Map.of("type", new Field(name.place(), name)));
  }

  private Optional<PluginConfig> described(Fields fields) {
    Options options = new Options(List.of(fields), findings);
    options.need("type", "a plugin");
    return options.filledChoice("type", "a plugin", KINDS).map(kind -> plugin(kind, options));
  }

  private PluginConfig plugin(Kind kind, Options options) {
    needed(kind).forEach(key -> options.need(key, THING));
    Optional<List<String>> words = options.texts("specialWords");
    return new PluginConfig(
        kind,
        kind == Kind.SENTENCE_CASE ? words.orElse(SPECIAL_WORDS) : List.of(),
        options.texts("groups").orElse(List.of()),
        options.filledText("groupName"),
        options.texts("components").orElse(List.of()),
        options.value("merge").map(value -> options.flag("merge", true)));
  }

  private static List<String> needed(Kind kind) {
    return switch (kind) {
      case GROUP_PRIORITY -> List.of("groups");
      case LINKED_VERSIONS -> List.of("groupName", "components");
      default -> List.of();
    };
  }
}

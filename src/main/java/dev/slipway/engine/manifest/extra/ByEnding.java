package dev.slipway.engine.manifest.extra;

import dev.slipway.engine.manifest.Marked;
import dev.slipway.engine.manifest.Places;
import dev.slipway.engine.manifest.place.Splice;
import dev.slipway.model.config.ExtraFile;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a bare path in {@code extra-files} means: a {@code version} by its ending, then markers. */
final class ByEnding {

  static final String UNMARKED = "no x-release-please marker in it is at a version";
  private static final String UNVERSIONED = "it has no version at the top, and " + UNMARKED;

  private static final Places JSON = new JsonPathPlaces(Structure.JSON, "$.version");
  private static final Places YAML = new JsonPathPlaces(Structure.YAML, "$.version");
  private static final Places TOML = new JsonPathPlaces(Structure.TOML, "$.version");
  private static final Places XML = new XPathPlaces("/*/version");

  private static final Map<String, Places> BY_ENDING =
      Map.of(".json", JSON, ".yaml", YAML, ".yml", YAML, ".toml", TOML, ".xml", XML);

  private static final Set<ReleaseType> JAVA = EnumSet.of(ReleaseType.JAVA, ReleaseType.MAVEN);

  /** The Java release types edit these, and only when it is no snapshot: here they only count. */
  private static final Places RELEASED =
      (text, change) ->
          text.contains("x-release-please-released-") ? List.of(Splice.insert(0, "")) : List.of();

  private ByEnding() {}

  /** Whether the entry is a path alone, whose ending does not say where the version is either. */
  static boolean isBare(ExtraFile entry) {
    return entry.kind() == ExtraFile.Kind.BY_ENDING && structured(entry.path()).isEmpty();
  }

  static boolean hasMarker(String text) {
    return text.contains("x-release-please-");
  }

  static Declared of(String path, PackageConfig config) {
    Optional<Places> structured = structured(path);
    List<Places> ways = new ArrayList<>(structured.stream().toList());
    ways.add(marked(config));
    if (JAVA.contains(config.type())) {
      ways.add(RELEASED);
    }
    return new Declared(structured.isEmpty() ? UNMARKED : UNVERSIONED, ways);
  }

  private static Optional<Places> structured(String path) {
    String ending = path.substring(Math.max(0, path.lastIndexOf('.')));
    return Optional.ofNullable(BY_ENDING.get(ending));
  }

  static Places marked(PackageConfig config) {
    return new Marked(config.files().dateFormat());
  }
}

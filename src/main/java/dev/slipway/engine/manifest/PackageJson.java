package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.JsonObject;
import dev.slipway.engine.manifest.place.Node;
import dev.slipway.engine.manifest.place.Splice;
import java.util.List;
import java.util.Optional;

/** {@code version} of a {@code package.json}; added at the end where it is missing. */
public final class PackageJson implements Places {

  private static final String FILE = "package.json";

  /** The name of the package, with its scope; empty when the text gives none. */
  public static Optional<String> name(String text) {
    return JsonObject.in(FILE, text).node().get("name").flatMap(Node::text);
  }

  @Override
  public List<Splice> find(String text, VersionChange change) {
    return List.of(JsonObject.in(change.path(), text).set("version", change.to().toString()));
  }
}

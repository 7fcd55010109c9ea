package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.JsonObject;
import dev.slipway.engine.manifest.place.Span;
import dev.slipway.engine.manifest.place.Splice;
import java.util.List;

/**
 * The version of one package in {@code .release-please-manifest.json}; added at the end where it is
 * missing, also to an empty file.
 *
 * @param packagePath the key: the package's folder from the root, {@code .} for the root
 */
public record ManifestJson(String packagePath) implements Places {

  @Override
  public List<Splice> find(String text, VersionChange change) {
    String version = change.to().toString();
    if (text.isBlank()) {
      JsonObject made = JsonObject.in(change.path(), "{\n}");
      String content = Splice.apply(made.text(), List.of(made.set(packagePath, version)));
      return List.of(new Splice(new Span(0, text.length()), content));
    }
    return List.of(JsonObject.in(change.path(), text).set(packagePath, version));
  }
}

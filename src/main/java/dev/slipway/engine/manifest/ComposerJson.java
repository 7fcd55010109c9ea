package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.JsonObject;
import dev.slipway.engine.manifest.place.Node;
import dev.slipway.engine.manifest.place.Splice;
import java.util.List;

/** {@code version} of a {@code composer.json}, which most have not: Packagist reads tags. */
public final class ComposerJson implements Places {

  @Override
  public List<Splice> find(String text, VersionChange change) {
    JsonObject composer = JsonObject.in(change.path(), text);
    return composer
        .node()
        .get("version")
        .flatMap(Node::text)
        .filter(version -> !version.isEmpty())
        .map(version -> composer.set("version", change.to().toString()))
        .stream()
        .toList();
  }
}

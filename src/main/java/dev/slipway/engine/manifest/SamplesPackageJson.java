package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.JsonObject;
import dev.slipway.engine.manifest.place.Splice;
import java.util.List;

/**
 * The dependency of a package's samples on the package itself: {@code ^VERSION}, where there is
 * one.
 */
public record SamplesPackageJson(String packageName) implements Places {

  @Override
  public List<Splice> find(String text, VersionChange change) {
    return JsonObject.in(change.path(), text)
        .object("dependencies")
        .filter(dependencies -> dependencies.node().get(packageName).isPresent())
        .map(dependencies -> dependencies.set(packageName, "^" + change.to()))
        .stream()
        .toList();
  }
}

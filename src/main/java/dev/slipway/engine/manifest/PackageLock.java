package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.JsonObject;
import dev.slipway.engine.manifest.place.Node.Scalar;
import dev.slipway.engine.manifest.place.Splice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The package's own version in {@code package-lock.json} and {@code npm-shrinkwrap.json}: {@code
 * version}, and from {@code lockfileVersion} 2 on also {@code packages[""].version}.
 */
public final class PackageLock implements Places {

  private static final Set<Object> WITH_PACKAGES = Set.of(2.0, 3.0);

  @Override
  public List<Splice> find(String text, VersionChange change) {
    JsonObject lock = JsonObject.in(change.path(), text);
    String version = change.to().toString();
    return Stream.concat(
            Stream.of(lock.set("version", version)),
            self(lock).map(self -> self.set("version", version)).stream())
        .toList();
  }

  private static Optional<JsonObject> self(JsonObject lock) {
    return lock.node()
        .get("lockfileVersion")
        .filter(
            node ->
                node instanceof Scalar number
                    && number.value().filter(WITH_PACKAGES::contains).isPresent())
        .flatMap(node -> lock.object("packages"))
        .flatMap(packages -> packages.object(""));
  }
}

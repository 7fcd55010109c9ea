package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.Node;
import dev.slipway.engine.manifest.place.Node.Scalar;
import dev.slipway.engine.manifest.place.Node.Sequence;
import dev.slipway.engine.manifest.place.Splice;
import dev.slipway.engine.manifest.place.TomlText;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * The version of a crate of this repository in {@code Cargo.lock}. A package of the same name that
 * comes from a registry (it has a {@code source}) is another one.
 */
public record CargoLock(String crateName) implements Places {

  @Override
  public List<Splice> find(String text, VersionChange change) {
    Node packages =
        TomlText.parse(change.path(), text)
            .at("package")
            .orElseThrow(() -> new ProblemException(EditProblems.notACargoLock(change.path())));
    return packages instanceof Sequence each
        ? each.items().stream()
            .filter(this::isOurs)
            .flatMap(crate -> crate.at("version").stream())
            .filter(version -> version.text().isPresent())
            .map(version -> ((Scalar) version).becomes(change.to().toString()))
            .toList()
        : List.of();
  }

  private boolean isOurs(Node crate) {
    return crate.at("name").flatMap(Node::text).equals(Optional.of(crateName))
        && crate.at("source").isEmpty();
  }
}

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
 * {@code project.version} of a {@code pyproject.toml}, or {@code tool.poetry.version} where there
 * is no {@code [project]}. A version that the build finds by itself ({@code dynamic}) is left to
 * it.
 */
public final class PyprojectToml implements Places {

  private static final String FILE = "pyproject.toml";

  /** Whether the text says anything of a package. */
  public static boolean has(String text) {
    return table(TomlText.parse(FILE, text)).isPresent();
  }

  /** The name of the package; empty when the text gives none. */
  public static Optional<String> name(String text) {
    return table(TomlText.parse(FILE, text)).flatMap(t -> t.at("name")).flatMap(Node::text);
  }

  @Override
  public List<Splice> find(String text, VersionChange change) {
    Node table = table(TomlText.parse(change.path(), text)).orElseThrow(() -> unversioned(change));
    Optional<Node> version = table.at("version").filter(node -> node.text().isPresent());
    if (version.isEmpty() && isDynamic(table)) {
      return List.of();
    }
    Scalar place = (Scalar) version.orElseThrow(() -> unversioned(change));
    return List.of(place.becomes(change.to().toString()));
  }

  private static Optional<Node> table(Node root) {
    return root.at("project").or(() -> root.at("tool", "poetry"));
  }

  private static boolean isDynamic(Node table) {
    return table.at("dynamic").filter(Sequence.class::isInstance).stream()
        .flatMap(node -> ((Sequence) node).items().stream())
        .anyMatch(item -> item.text().equals(Optional.of("version")));
  }

  private static ProblemException unversioned(VersionChange change) {
    return new ProblemException(EditProblems.noPythonVersion(change.path()));
  }
}

package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.Node;
import dev.slipway.engine.manifest.place.Node.Mapping;
import dev.slipway.engine.manifest.place.Node.Scalar;
import dev.slipway.engine.manifest.place.Node.Sequence;
import dev.slipway.engine.manifest.place.Splice;
import dev.slipway.engine.manifest.place.TomlText;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/** {@code package.version} of a {@code Cargo.toml}. */
public final class CargoToml implements Places {

  private static final String FILE = "Cargo.toml";

  /** The name of the crate; empty for a workspace without a crate of its own. */
  public static Optional<String> name(String text) {
    return TomlText.parse(FILE, text).at("package", "name").flatMap(Node::text);
  }

  /** Whether the text lists the members of a workspace, be it none. */
  public static boolean isWorkspace(String text) {
    return memberList(text).isPresent();
  }

  /** The folders of the workspace's crates as written, patterns included. */
  public static List<String> members(String text) {
    return memberList(text).stream()
        .flatMap(list -> list.items().stream())
        .flatMap(member -> member.text().stream())
        .toList();
  }

  private static Optional<Sequence> memberList(String text) {
    return TomlText.parse(FILE, text)
        .at("workspace", "members")
        .filter(Sequence.class::isInstance)
        .map(Sequence.class::cast);
  }

  @Override
  public List<Splice> find(String text, VersionChange change) {
    String path = change.path();
    Node crate =
        TomlText.parse(path, text)
            .at("package")
            .orElseThrow(() -> new ProblemException(EditProblems.noCrate(path)));
    Optional<Node> version = crate.at("version");
    if (version.filter(Mapping.class::isInstance).isPresent()) {
      throw new ProblemException(EditProblems.inheritedCrateVersion(path));
    }
    return version
        .filter(node -> node.text().isPresent())
        .map(node -> List.of(((Scalar) node).becomes(change.to().toString())))
        .orElseThrow(() -> new ProblemException(EditProblems.noCrateVersion(path)));
  }
}

package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.model.config.ReleaseType;
import dev.slipway.model.problem.ConfigProblems;
import dev.slipway.model.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The release types: those that there are here, and those that only release-please has. */
final class ReleaseTypes {

  private static final Map<String, ReleaseType> HERE = Choices.of(ReleaseType.class);

  private static final Set<String> ELSEWHERE =
      Set.of(
          "bazel",
          "dotnet-yoshi",
          "expo",
          "go-librarian",
          "go-yoshi",
          "java-backport",
          "java-bom",
          "java-lts",
          "java-yoshi",
          "java-yoshi-mono-repo",
          "krm-blueprint",
          "node-librarian",
          "ocaml",
          "php-librarian",
          "php-yoshi",
          "python-librarian",
          "r",
          "ruby-librarian",
          "ruby-yoshi",
          "salesforce",
          "sfdx");

  private ReleaseTypes() {}

  /** The type that {@code release-type} names, else {@code node}. */
  static ReleaseType of(Options options, Findings findings) {
    Optional<String> name = options.text("release-type");
    Optional<ReleaseType> type = name.map(HERE::get);
    if (name.isPresent() && type.isEmpty()) {
      findings.at(options.placeOf("release-type"), at -> unknown(at, name.get()));
    }
    return type.orElse(ReleaseType.NODE);
  }

  private static Problem unknown(String place, String name) {
    return ELSEWHERE.contains(name)
        ? ConfigProblems.foreignReleaseType(place, name, HERE.keySet())
        : ConfigProblems.unknownName(place, "a release type", name, HERE.keySet());
  }
}

package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.problem.ConfigProblems;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code exclude-paths}: folders, which may have a slash at either end. One that can exclude
 * nothing is kept: that a package has the option at all decides about commits without files.
 */
final class ExcludePaths {

  private static final String KEY = "exclude-paths";

  private final Findings findings;

  private ExcludePaths(Findings findings) {
    this.findings = findings;
  }

  static List<String> of(Options options, Findings findings) {
    return options.list(KEY, new ExcludePaths(findings)::folder).orElse(List.of());
  }

  private Optional<String> folder(Node node) {
    if (node.text().isEmpty()) {
      findings.at(
          node.place(),
          at ->
              ConfigProblems.wrongType(
                  at, "an item of '%s'".formatted(KEY), node.kind(), "a string"));
    }
    Optional<String> folder = node.text().map(PathShape::withoutOuterSlashes);
    folder.ifPresent(path -> check(path, node.place()));
    return folder;
  }

  private void check(String folder, Place place) {
    fault(folder)
        .ifPresent(
            why -> findings.at(place, at -> ConfigProblems.idleExcludePath(at, folder, why)));
  }

  private static Optional<String> fault(String folder) {
    if (folder.equals(PackageConfig.ROOT)) {
      return Optional.empty();
    }
    return folder.contains("*")
        ? Optional.of("this option knows no patterns")
        : PathShape.fault(folder);
  }
}

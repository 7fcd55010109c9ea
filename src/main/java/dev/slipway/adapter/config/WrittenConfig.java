package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.model.problem.ConfigProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code release-please-config.json} as it is written: every option perhaps, with its place.
 *
 * @param root the options at the top of the file
 * @param packages as JavaScript orders their keys; only those that are objects
 * @param paths of all packages
 */
record WrittenConfig(Options root, List<WrittenPackage> packages, List<String> paths) {

  WrittenConfig {
    packages = List.copyOf(packages);
    paths = List.copyOf(paths);
  }

  /** Reads the file; empty when its shape is another, which the findings then say. */
  static Optional<WrittenConfig> of(Node file, Findings findings) {
    return Fields.of(file, "the file", findings).flatMap(root -> of(root, findings));
  }

  private static Optional<WrittenConfig> of(Fields root, Findings findings) {
    new KnownKeys(findings).checkRoot(root);
    Node packages = root.value("packages").orElse(new Fields(root.place(), Map.of()));
    return Fields.of(packages, "'packages'", findings).map(fields -> of(fields, root, findings));
  }

  private static WrittenConfig of(Fields packages, Fields root, Findings findings) {
    if (packages.byKey().isEmpty()) {
      findings.at(packages.place(), ConfigProblems::noPackages);
    }
    List<WrittenPackage> written = new ArrayList<>();
    packages
        .byKey()
        .forEach((path, field) -> ofPackage(path, field, root, findings).ifPresent(written::add));
    Options options = new Options(List.of(root), findings);
    return new WrittenConfig(options, written, List.copyOf(packages.byKey().keySet()));
  }

  private static Optional<WrittenPackage> ofPackage(
      String path, Field field, Fields root, Findings findings) {
    PathShape.checkPackage(path, field.keyPlace(), findings);
    Optional<Fields> own = Fields.of(field.value(), "'%s'".formatted(path), findings);
    own.ifPresent(new KnownKeys(findings)::checkPackage);
    return own.map(fields -> new Options(List.of(fields, root), findings))
        .map(options -> new WrittenPackage(path, field.keyPlace(), options));
  }
}

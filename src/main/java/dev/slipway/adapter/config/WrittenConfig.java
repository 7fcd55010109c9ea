package dev.slipway.adapter.config;

import dev.slipway.adapter.config.Node.Field;
import dev.slipway.adapter.config.Node.Fields;
import dev.slipway.model.problem.ConfigProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code release-please-config.json} as it is written: every option perhaps, with its place.
 *
 * @param root the options at the top of the file
 * @param packages as JavaScript orders their keys
 */
record WrittenConfig(Options root, List<WrittenPackage> packages) {

  private static final String PACKAGES = "packages";

  WrittenConfig {
    packages = List.copyOf(packages);
  }

  /** Reads the file; empty when it is no object, which the findings then say. */
  static Optional<WrittenConfig> of(Node file, Findings findings) {
    if (file instanceof Fields root) {
      new KnownKeys(findings).checkRoot(root);
      Options options = new Options(List.of(root), findings);
      return Optional.of(new WrittenConfig(options, packages(root, findings)));
    }
    Place place = file.place();
    findings.at(
        place, at -> ConfigProblems.wrongType(at, place.source(), file.kind(), "an object"));
    return Optional.empty();
  }

  /** The paths of all packages, in their order. */
  List<String> paths() {
    return packages.stream().map(WrittenPackage::path).toList();
  }

  private static List<WrittenPackage> packages(Fields root, Findings findings) {
    Optional<Node> value = root.value(PACKAGES);
    if (value.isEmpty()) {
      findings.at(root.place(), ConfigProblems::noPackages);
      return List.of();
    }
    if (value.get() instanceof Fields packages) {
      return packages(packages, root, findings);
    }
    tellNoObject(value.get(), PACKAGES, findings);
    return List.of();
  }

  private static List<WrittenPackage> packages(Fields packages, Fields root, Findings findings) {
    if (packages.byKey().isEmpty()) {
      findings.at(packages.place(), ConfigProblems::noPackages);
    }
    List<WrittenPackage> written = new ArrayList<>();
    packages
        .byKey()
        .forEach((path, field) -> ofPackage(path, field, root, findings).ifPresent(written::add));
    return written;
  }

  private static Optional<WrittenPackage> ofPackage(
      String path, Field field, Fields root, Findings findings) {
    PathShape.checkPackage(path, field.keyPlace(), findings);
    if (field.value() instanceof Fields own) {
      new KnownKeys(findings).checkPackage(own);
      Options options = new Options(List.of(own, root), findings);
      return Optional.of(new WrittenPackage(path, field.keyPlace(), options));
    }
    tellNoObject(field.value(), path, findings);
    return Optional.empty();
  }

  private static void tellNoObject(Node node, String key, Findings findings) {
    findings.at(
        node.place(), at -> ConfigProblems.wrongType(at, key, node.kind(), "an object"));
  }
}

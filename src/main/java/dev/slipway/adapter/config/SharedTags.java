package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.TagConfig;
import dev.slipway.model.problem.ConfigProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds packages whose tags would have the same names. */
final class SharedTags {

  private final Map<String, List<WrittenPackage>> byPrefix = new LinkedHashMap<>();

  /** A package that makes no releases makes no tags. */
  void add(WrittenPackage written, PackageConfig complete) {
    if (!complete.release().skip()) {
      prefix(complete)
          .ifPresent(
              prefix -> byPrefix.computeIfAbsent(prefix, key -> new ArrayList<>()).add(written));
    }
  }

  /** What its tags have before the version; empty where only the package's own files tell. */
  static Optional<String> prefix(PackageConfig config) {
    TagConfig tag = config.tag();
    String v = tag.includeV() ? "v" : "";
    if (!tag.includeComponent()) {
      return Optional.of(v);
    }
    return config.component().map(component -> component + tag.separator() + v);
  }

  void tell(Findings findings) {
    byPrefix.forEach((prefix, packages) -> tell(prefix, packages, findings));
  }

  private static void tell(String prefix, List<WrittenPackage> packages, Findings findings) {
    if (packages.size() > 1) {
      List<String> paths = packages.stream().map(WrittenPackage::path).toList();
      findings.at(packages.get(1).place(), at -> ConfigProblems.sharedTags(at, paths, prefix));
    }
  }
}

package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.problem.ConfigProblems;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The options that release-please has, whether they have an effect or not. */
final class KnownKeys {

  /** Of a package, and at the top for all packages. */
  static final List<String> OF_PACKAGES =
      List.of(
          "bump-minor-pre-major",
          "bump-patch-for-minor-pre-major",
          "changelog-host",
          "changelog-path",
          "changelog-sections",
          "changelog-type",
          "component",
          "component-no-space",
          "date-format",
          "draft",
          "draft-pull-request",
          "exclude-paths",
          "extra-files",
          "extra-label",
          "force-tag-creation",
          "include-commit-authors",
          "include-component-in-tag",
          "include-v-in-release-name",
          "include-v-in-tag",
          "initial-version",
          "package-name",
          "prerelease",
          "prerelease-type",
          "pull-request-footer",
          "pull-request-header",
          "pull-request-title-pattern",
          "release-as",
          "release-type",
          "separate-pull-requests",
          "skip-changelog",
          "skip-github-release",
          "skip-snapshot",
          "tag-separator",
          "version-file",
          "versioning");

  /** At the top only. */
  static final List<String> OF_THE_ROOT =
      List.of(
          "$schema",
          "always-link-local",
          "always-update",
          "bootstrap-sha",
          "commit-batch-size",
          "commit-search-depth",
          "group-pull-request-title-pattern",
          "label",
          "last-release-sha",
          "packages",
          "plugins",
          "release-label",
          "release-search-depth",
          "sequential-calls",
          "signoff",
          "snapshot-label");

  private static final List<String> ALL =
      Stream.concat(OF_PACKAGES.stream(), OF_THE_ROOT.stream()).toList();

  private final Findings findings;

  KnownKeys(Findings findings) {
    this.findings = findings;
  }

  void checkRoot(Fields root) {
    check(root, ALL);
  }

  void checkPackage(Fields options) {
    options.byKey().forEach((key, field) -> checkOfPackage(field.keyPlace(), key));
  }

  private void checkOfPackage(Place place, String key) {
    if (OF_THE_ROOT.contains(key)) {
      findings.at(place, at -> ConfigProblems.rootOnlyKey(at, key));
    } else {
      check(place, key, OF_PACKAGES);
    }
  }

  /** Tells each key of {@code fields} that is not one of {@code known}. */
  void check(Fields fields, Collection<String> known) {
    fields.byKey().forEach((key, field) -> check(field.keyPlace(), key, known));
  }

  private void check(Place place, String key, Collection<String> known) {
    if (!known.contains(key)) {
      findings.at(place, at -> ConfigProblems.unknownKey(at, key, known));
    }
  }
}

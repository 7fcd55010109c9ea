package dev.slipway.engine.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.engine.changelog.VersionSection;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.testkit.MapSnapshot;
import dev.slipway.testkit.Sites;
import org.junit.jupiter.api.Test;

class MetadataTest {

  private static final MapSnapshot NODE =
      MapSnapshot.of(
              "release-please-config.json",
              """
              {"release-type": "node", "packages": {".": {"extra-files": [
                "docs/install.md",
                {"type": "yaml", "path": "chart/Chart.yaml", "jsonpath": "$.appVersion"}]}}}
              """)
          .with(".release-please-manifest.json", "{\n  \".\": \"1.2.0\"\n}\n")
          .with("package.json", "{\"name\": \"w\", \"version\": \"1.2.0\"}\n")
          .with(
              "package-lock.json",
              """
              {
                "name": "w",
                "version": "1.2.0",
                "lockfileVersion": 3,
                "packages": {
                  "": {
                    "version": "1.1.0"
                  }
                }
              }
              """)
          .with("chart/Chart.yaml", "appVersion: 1.0.0-rc.1 # x\nversion: 7.0.0\n")
          .with(
              "docs/install.md",
              """
              Install 1.2.0 <!-- x-release-please-version -->
              of 2026-02-01 <!-- x-release-please-date -->
              """)
          .with("CHANGELOG.md", "# Changelog\n\n## [1.2.0](x) (2026-02-01)\n\n* a\n* b\n");

  private static Metadata at(MapSnapshot files, String version) {
    return new Metadata(Sites.of(files), ReleaseVersion.parse(version));
  }

  @Test
  void the_files_of_a_release_are_those_that_drafting_it_writes() {
    assertThat(at(NODE, "1.2.0").paths())
        .containsExactly(
            ".release-please-manifest.json",
            "CHANGELOG.md",
            "chart/Chart.yaml",
            "docs/install.md",
            "package-lock.json",
            "package.json");
  }

  @Test
  void a_file_that_the_type_knows_and_that_holds_no_version_is_none_of_them() {
    MapSnapshot python =
        MapSnapshot.of(
                "release-please-config.json",
                "{\"packages\": {\".\": {\"release-type\":"
                    + " \"python\", \"package-name\": \"w\"}}}")
            .with(".release-please-manifest.json", "{\".\": \"1.2.0\"}")
            .with("setup.py", "setup()\n")
            .with("w/__init__.py", "__version__ = \"1.2.0\"\n");

    assertThat(at(python, "1.2.0").paths())
        .containsExactly(".release-please-manifest.json", "CHANGELOG.md", "w/__init__.py");
  }

  @Test
  void a_stale_file_is_named_with_each_version_that_it_holds() {
    assertThat(at(NODE, "1.2.0").stale())
        .extracting(Declaration::toString)
        .containsExactly("chart/Chart.yaml: 1.0.0-rc.1", "package-lock.json: 1.2.0 and 1.1.0");
  }

  @Test
  void f24_a_file_that_is_at_the_version_already_is_not_stale_whatever_date_it_has() {
    assertThat(at(NODE, "1.2.0").stale())
        .extracting(Declaration::path)
        .doesNotContain("docs/install.md", "package.json", ".release-please-manifest.json");
  }

  @Test
  void a_stale_version_beside_a_date_is_seen_although_it_cannot_be_told() {
    MapSnapshot files =
        NODE.with("docs/install.md", "1.1.0 of 2026-02-01 x-release-please-version-date\n");

    assertThat(at(files, "1.2.0").stale())
        .extracting(Declaration::toString)
        .contains("docs/install.md: another one");
  }

  @Test
  void all_required_files_that_are_missing_or_hold_no_version_are_told_at_once() {
    MapSnapshot files =
        MapSnapshot.of(
                "release-please-config.json",
                "{\"packages\": {\".\": {\"release-type\":"
                    + " \"node\", \"extra-files\": [\"a.txt\", {\"type\": \"generic\", \"path\":"
                    + " \"b.txt\"}]}}}")
            .with(".release-please-manifest.json", "{}")
            .with("package.json", "{\"version\": \"1.2.0\"}")
            .with("b.txt", "1.2.0");

    assertThatThrownBy(() -> at(files, "1.2.0").stale())
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::what)
                    .anyMatch(what -> what.contains("a.txt"))
                    .anyMatch(what -> what.contains("b.txt")));
  }

  @Test
  void the_section_of_the_version_is_found_in_the_changelog() {
    assertThat(at(NODE, "1.2.0").section()).map(VersionSection::entries).contains(2L);
    assertThat(at(NODE, "1.3.0").section()).isEmpty();
  }
}

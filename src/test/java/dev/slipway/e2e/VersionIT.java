package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code slipway version} under a policy, by tags and for ecosystems. */
class VersionIT {

  private static final String TRAIN =
      """
      flow: trunk
      version:
        source: exact
        classes:
          - {name: stable, form: X.Y.Z}
          - {name: alpha, form: X.Y.Z-alpha.N}
          - {name: rc, form: X.Y.Z-rc.N}
      """;

  @TempDir Path folder;
  private Stage stage;
  private Path ada;

  @BeforeEach
  void a_release() {
    stage = Stage.in(folder);
    ada = stage.released("ada");
  }

  @Test
  void a_train_is_shown_from_its_stage_to_the_release() {
    // given
    stage
        .file(ada, "slipway.yml", TRAIN)
        .file(ada, ".release-please-manifest.json", "{\".\": \"1.1.0-alpha.2\"}\n")
        .file(ada, "version.txt", "1.1.0-alpha.2\n")
        .commit(ada, "chore: release 1.1.0-alpha.2")
        .tag(ada, "v1.1.0-alpha.2")
        .commit(ada, "feat: add --json");

    // when
    Ran next = stage.slipway(ada, "version", "--next").succeeds();

    // then
    assertThat(next.out()).isEqualTo("1.1.0-alpha.3\n");
    assertThat(next.err().lines().map(line -> line.replaceAll(" +", " ").strip()))
        .startsWith(
            "> number 1.1.0-alpha.3 a feature moves the minor, as 1.1.0 does",
            "stage 1.1.0-rc.1 on to stage rc",
            "graduation 1.1.0 it becomes the release");
    assertThat(stage.slipway(ada, "version", "--next", "--explain").out())
        .startsWith("1.1.0-alpha.3\n  the manifest has 1.1.0-alpha.2")
        .contains("class alpha, X.Y.Z-alpha.N")
        .contains("> number");
  }

  @Test
  void the_document_has_the_version_its_class_its_spellings_and_the_ways() {
    stage.file(ada, "slipway.yml", TRAIN).commit(ada, "feat: add --json");

    JsonNode told =
        Document.of(stage.slipway(ada, "version", "--next", "--json")).result().at("/packages/0");

    assertThat(told.get("current").asText()).isEqualTo("1.0.0");
    assertThat(told.get("next").asText()).isEqualTo("1.1.0");
    assertThat(told.get("dev").isNull()).isTrue();
    assertThat(told.get("class").asText()).isEqualTo("stable");
    assertThat(told.at("/spellings/npm-tag").asText()).isEqualTo("latest");
    assertThat(told.at("/ways/0/kind").asText()).isEqualTo("patch");
  }

  @Test
  void a_version_is_read_as_every_step_reads_it() {
    stage.file(ada, "slipway.yml", TRAIN).commit(ada, "chore: a policy");

    assertThat(stage.slipway(ada, "version", "1.2.3-rc.1", "--of", "pep440").succeeds().out())
        .isEqualTo("1.2.3rc1\n");
    assertThat(stage.slipway(ada, "version", "1.2.3-rc1").ends(2).err())
        .contains("SLIP-123")
        .contains("Write 1.2.3-rc.1. ");
    assertThat(stage.slipway(ada, "version", "banana").ends(1).err()).contains("SLIP-122");
    assertThat(stage.slipway(ada, "version", "--of", "pep404").ends(1).err())
        .contains("Write pep440.");
  }

  @Test
  void a_development_version_comes_from_the_tags_alone() throws IOException {
    assertThat(development()).isEqualTo("1.0.0\n");

    Files.writeString(ada.resolve("version.txt"), "changed\n");
    assertThat(development()).isEqualTo("1.0.1.dev0\n");

    stage.file(ada, "version.txt", "1.0.0\n");
    stage.commit(ada, "feat: one").commit(ada, "docs: two");
    stage.git(ada, "checkout", "-q", "-b", "release/2.0.0").succeeds();
    assertThat(development()).isEqualTo("1.0.1.dev2\n");
    assertThat(stage.slipway(ada, "version", "--dev", "--of", "semver").succeeds().out())
        .isEqualTo("1.0.1-dev.2\n");
  }

  @Test
  void a_clone_without_its_history_has_the_versions_of_tags_only() {
    // given
    stage.commit(ada, "feat: one").push(ada);
    String url = stage.remote().toUri().toString();
    stage.git(stage.folder(), "clone", "-q", "--depth", "1", url, "shallow").succeeds();
    Path shallow = stage.folder().resolve("shallow");

    // then
    Ran refused = stage.slipway(shallow, "version", "--dev").ends(1);
    assertThat(refused.err()).contains("SLIP-130").contains("git fetch --unshallow --tags");

    stage.git(shallow, "tag", "v1.1.0").succeeds();
    assertThat(stage.slipway(shallow, "version", "--dev").succeeds().out()).isEqualTo("1.1.0\n");
  }

  @Test
  void on_a_release_branch_the_version_is_the_branch_s() {
    stage.file(ada, "slipway.yml", TRAIN).commit(ada, "chore: a policy").push(ada);
    stage.git(ada, "branch", "release/1.1.0-rc.1").succeeds();

    assertThat(
            stage
                .slipway(ada, "version", "--next", "--target-branch", "release/1.1.0-rc.1")
                .succeeds()
                .out())
        .isEqualTo("1.1.0-rc.1\n");
  }

  @Test
  void a_scheme_of_pep_440_is_read_back_from_manifest_and_tag() {
    // given
    stage
        .file(ada, "slipway.yml", "flow: release-lines\n")
        .file(ada, ".release-please-manifest.json", "{\".\": \"26.2.0rc9\"}\n")
        .file(ada, "version.txt", "26.2.0rc9\n")
        .commit(ada, "release: 26.2.0rc9")
        .tag(ada, "26.2.0rc9")
        .commit(ada, "fix: one");

    // then
    assertThat(stage.slipway(ada, "version").succeeds().out()).isEqualTo("26.2.0rc9\n");
    assertThat(stage.slipway(ada, "version", "--explain").succeeds().out())
        .contains("tag 26.2.0rc9 is that release")
        .contains("class candidate, X.Y.ZrcN");
    assertThat(stage.slipway(ada, "version", "--next").succeeds().out()).isEqualTo("26.2.0rc10\n");
    assertThat(development()).isEqualTo("26.2.0rc10.dev1\n");
  }

  private String development() {
    return stage.slipway(ada, "version", "--dev").succeeds().out();
  }
}

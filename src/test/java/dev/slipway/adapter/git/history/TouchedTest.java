package dev.slipway.adapter.git.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Problems;
import dev.slipway.model.Boundaries;
import dev.slipway.port.read.Range;
import dev.slipway.testkit.GitFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files and folders a commit touches, told as deep as the boundaries demand. */
class TouchedTest {

  @TempDir Path folder;
  private GitFixture git;

  @BeforeEach
  void begin() {
    git = GitFixture.in(folder);
  }

  @AfterEach
  void end() {
    git.close();
  }

  @Test
  void a_file_at_the_top_is_told_by_its_path() {
    git.commit("one").file("README.md", "hi").commit("two");
    assertThat(touched("packages/a")).containsExactly("README.md");
  }

  @Test
  void a_folder_without_a_boundary_below_is_told_as_a_whole() {
    git.commit("one").file("docs/deep/er.md", "x").file("docs/top.md", "x");
    git.file("packages/a/src/x.js", "x").file("packages/b/x.js", "x").commit("two");
    assertThat(touched("packages/a")).containsExactly("docs/", "packages/a/", "packages/b/");
  }

  @Test
  void a_boundary_inside_a_boundary_is_told_apart() {
    git.commit("one").file("lib/index.js", "x").file("lib/inner/x.js", "x").commit("two");
    assertThat(touched("lib", "lib/inner")).containsExactly("lib/index.js", "lib/inner/");
    assertThat(touched("lib")).containsExactly("lib/");
  }

  @Test
  void a_folder_whose_name_begins_like_a_boundary_is_another() {
    git.commit("one").file("lib/a-b/x", "x").file("lib/a/x", "x").commit("two");
    assertThat(touched("lib/a")).containsExactlyInAnyOrder("lib/a-b/", "lib/a/");
  }

  @Test
  void the_first_commit_touches_all_it_brings() {
    git.file("a/x", "x").file("y", "y").commit("one");
    assertThat(touched("a")).containsExactly("a/", "y");
  }

  @Test
  void what_is_deleted_is_touched() {
    git.file("a/x", "x").file("b/c/y", "y").commit("one").delete("a/x").delete("b/c/y");
    git.commit("two");
    assertThat(touched("b/c")).containsExactly("a/", "b/c/");
  }

  @Test
  void a_file_that_becomes_a_folder_is_touched_as_both() {
    git.file("a", "x").commit("one").delete("a").file("a/b/x", "x").commit("two");
    assertThat(touched("a/b")).containsExactly("a", "a/b/");
  }

  @Test
  void a_mode_is_a_change() {
    git.file("run", "x").commit("one");
    assertThat(git.folder().resolve("run").toFile().setExecutable(true)).isTrue();
    git.git("add", "run");
    git.commit("two");
    assertThat(touched("a")).containsExactly("run");
  }

  @Test
  void a_merge_touches_what_it_brings_to_its_first_parent() {
    git.file("a/x", "1").commit("one").branch("side").file("a/y", "y").commit("side");
    git.checkout("main").file("b/x", "x").commit("two").merge("Merge", "side");
    assertThat(touched("a")).containsExactly("a/");
  }

  @Test
  void an_empty_commit_touches_nothing() {
    git.file("a/x", "1").commit("one").commit("empty");
    assertThat(touched("a")).isEmpty();
  }

  @Test
  void without_boundaries_no_tree_is_read() {
    // given
    git.file("a/x", "1").commit("one").file("a/x", "2").commit("two");

    // when
    deleteTree(git.git("rev-parse", "HEAD^{tree}").strip());

    // then
    assertThat(touched()).isEmpty();
    assertThat(Problems.of(() -> touched("a"))).containsExactly("SLIP-304");
  }

  private void deleteTree(String id) {
    Path object =
        git.folder().resolve(".git/objects").resolve(id.substring(0, 2)).resolve(id.substring(2));
    assertThat(object.toFile().delete()).isTrue();
  }

  private List<String> touched(String... boundaries) {
    try (GitRepository repository = GitRepository.open(folder, GitFixture.environment());
        JGitHistory history = new JGitHistory(repository, "origin")) {
      Range range =
          new Range(
              git.id("HEAD"), List.of(), Boundaries.of(List.of(boundaries)), OptionalInt.of(1));
      return history.lineage(range).commits().get(0).touched();
    }
  }
}

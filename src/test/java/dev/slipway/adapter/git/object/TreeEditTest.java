package dev.slipway.adapter.git.object;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Problems;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.testkit.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeEditTest {

  @TempDir Path folder;
  private GitFixture git;
  private GitRepository repository;

  @BeforeEach
  void begin() throws IOException {
    git = GitFixture.in(folder);
    git.file("README.md", "hi\n").file("src/x.txt", "x\n").file("src/a/y.txt", "y\n");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("src"));
    git.git("add", "link");
    git.commit("one");
    git.git("update-index", "--add", "--cacheinfo", "160000," + git.id("HEAD") + ",module");
    git.git("commit", "-qm", "two");
    repository = GitRepository.open(folder, GitFixture.environment());
  }

  @AfterEach
  void end() {
    repository.close();
    git.close();
  }

  @Test
  void folders_sort_as_git_sorts_them() {
    assertThat(edited(Map.of("src.txt", Optional.of("1"), "src/a-b", Optional.of("2"))))
        .isEqualTo("README.md link module src.txt src/a-b src/a/y.txt src/x.txt");
    assertThat(git.git("fsck", "--strict", "--no-dangling")).isEmpty();
  }

  @Test
  void a_folder_that_is_left_empty_goes() {
    assertThat(edited(Map.of("src/a/y.txt", Optional.empty(), "src/x.txt", Optional.empty())))
        .isEqualTo("README.md link module");
  }

  @Test
  void what_is_not_there_can_be_deleted() {
    assertThat(edited(Map.of("no/such", Optional.empty())))
        .isEqualTo("README.md link module src/a/y.txt src/x.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside",
        "a/../b",
        "/etc/passwd",
        "",
        "a//b",
        "a/",
        ".git/config",
        ".GIT/config",
        "sub/.git/hooks/x",
        ".g\u200cit/config",
        ".",
        "a/./b",
        "nul\0",
        "README.md/below",
        "link/below",
        "link",
        "module/below",
        "module",
        "src",
        "src/a"
      })
  void a_path_that_leaves_its_place_is_refused(String path) {
    assertThat(Problems.of(() -> edited(Map.of(path, Optional.of("x")))))
        .containsExactly("SLIP-310");
  }

  /** The paths of the edited tree, with spaces between. */
  private String edited(Map<String, Optional<String>> changes) {
    try (TreeStore trees = new TreeStore(repository);
        ObjectInserter inserter = repository.jgit().newObjectInserter()) {
      ObjectId root = repository.jgit().resolve("HEAD^{tree}");
      ObjectId tree = new TreeEdit(trees, inserter).apply(Optional.of(root), changes);
      inserter.flush();
      return git.git("ls-tree", "-r", "--name-only", tree.name()).strip().replace('\n', ' ');
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }
}

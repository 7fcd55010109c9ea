package dev.slipway.adapter.git.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.model.Snapshot;
import dev.slipway.model.Utf8Text;
import dev.slipway.testkit.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JGitSnapshotTest {

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
  void files_are_those_of_the_commit_not_of_the_working_tree() {
    git.file("a/b/c.txt", "one\r\n").commit("one").file("a/b/c.txt", "two");
    look(
        snapshot -> {
          assertThat(snapshot.text("a/b/c.txt")).contains("one\r\n");
          assertThat(snapshot.text("a/b")).isEmpty();
          assertThat(snapshot.text("a/b/c.txt/d")).isEmpty();
          assertThat(snapshot.text("nothing")).isEmpty();
        });
  }

  @Test
  void paths_are_sorted_and_begin_at_the_root() {
    git.file("b/z", "").file("b.txt", "").file("b/a/x", "").file("a", "").commit("one");
    look(
        snapshot -> {
          assertThat(snapshot.pathsBelow("")).containsExactly("a", "b.txt", "b/a/x", "b/z");
          assertThat(snapshot.pathsBelow("b")).containsExactly("b/a/x", "b/z");
          assertThat(snapshot.pathsBelow("b/a")).containsExactly("b/a/x");
          assertThat(snapshot.pathsBelow("a")).isEmpty();
          assertThat(snapshot.pathsBelow("c")).isEmpty();
        });
  }

  @Test
  void bytes_that_are_no_text_survive() throws IOException {
    byte[] latin = "Grüße".getBytes(ISO_8859_1);
    Files.write(folder.resolve("latin"), latin);
    git.git("add", "latin");
    git.commit("one");
    look(
        snapshot ->
            assertThat(Utf8Text.encode(snapshot.text("latin").orElseThrow())).isEqualTo(latin));
  }

  @Test
  void links_and_other_repositories_are_no_files() throws IOException {
    git.file("real", "x").commit("one");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
    git.git("add", "link");
    git.git("update-index", "--add", "--cacheinfo", "160000," + git.id("HEAD") + ",module");
    git.git("commit", "-qm", "two");
    look(
        snapshot -> {
          assertThat(snapshot.text("link")).isEmpty();
          assertThat(snapshot.text("module")).isEmpty();
          assertThat(snapshot.pathsBelow("")).containsExactly("real");
        });
  }

  @Test
  void a_file_of_many_megabytes_is_read_whole() {
    String large = "line\n".repeat(12 << 20);
    git.file("large", large).commit("one").git("gc", "-q");
    look(snapshot -> assertThat(snapshot.text("large").orElseThrow()).hasSize(large.length()));
  }

  private void look(Consumer<Snapshot> look) {
    try (GitRepository repository = GitRepository.open(folder, GitFixture.environment());
        JGitHistory history = new JGitHistory(repository, "origin")) {
      look.accept(history.snapshot(git.id("HEAD")));
    }
  }
}

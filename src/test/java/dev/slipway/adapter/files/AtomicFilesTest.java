package dev.slipway.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

  @TempDir Path folder;

  @Test
  void makes_the_folders_and_leaves_nothing_beside_the_file() throws Exception {
    Path file = folder.resolve("a/b/verdict.json");

    new AtomicFiles().write(file, "one\n");
    new AtomicFiles().write(file, "two\n");

    assertThat(file).hasContent("two\n");
    assertThat(file.getParent()).isDirectoryContaining(each -> each.equals(file));
    try (var all = Files.list(file.getParent())) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void the_file_may_be_read_by_whom_others_may() throws Exception {
    Path usual = Files.writeString(folder.resolve("usual"), "");
    Path file = folder.resolve("verdict.json");

    new AtomicFiles().write(file, "");

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void what_is_in_the_way_stays_and_is_told() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "mine");

    assertThatThrownBy(() -> new AtomicFiles().write(file.resolve("verdict.json"), "x"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(file + " cannot be written: a file is where a folder must be.");
    assertThat(file).hasContent("mine");
  }

  @Test
  void the_root_is_no_file() {
    assertThatThrownBy(() -> new AtomicFiles().write(Path.of("/"), "x"))
        .isInstanceOf(ProblemException.class);
  }
}

package dev.slipway.adapter.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.history.JGitHistory;
import dev.slipway.model.Boundaries;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.port.read.Range;
import dev.slipway.testkit.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {

  @TempDir Path folder;
  private GitFixture git;

  @BeforeEach
  void begin() {
    git = GitFixture.in(folder.resolve("work"));
    git.file("sub/folder/x", "x").commit("one");
  }

  @AfterEach
  void end() {
    git.close();
  }

  @Test
  void it_is_found_from_a_folder_inside() {
    try (GitRepository repository = open(git.folder().resolve("sub/folder"))) {
      assertThat(repository.workTree()).contains(git.folder());
      assertThat(head(repository)).isEqualTo(git.id("HEAD"));
    }
  }

  @Test
  void an_empty_path_is_where_the_process_runs() {
    assertThat(Path.of("").toAbsolutePath().resolve("pom.xml")).exists();
    try (GitRepository repository = open(Path.of(""))) {
      assertThat(repository.workTree()).contains(Path.of("").toAbsolutePath());
    }
  }

  @Test
  void outside_of_any_there_is_a_problem() {
    var problem = Problems.only(() -> open(folder));
    assertThat(problem.code()).isEqualTo("SLIP-301");
    assertThat(problem.what()).contains(folder.toString());
  }

  @Test
  void git_dir_in_the_environment_goes_before_the_folder() {
    Map<String, String> environment = environment("GIT_DIR", git.folder().resolve(".git"));
    try (GitRepository repository = GitRepository.open(folder, environment)) {
      assertThat(head(repository)).isEqualTo(git.id("HEAD"));
    }
  }

  @Test
  void a_bare_repository_has_no_working_tree() {
    try (GitFixture bare = GitFixture.bare(folder.resolve("bare.git"));
        GitRepository repository = open(bare.folder())) {
      assertThat(repository.workTree()).isEmpty();
    }
  }

  @Test
  void a_linked_worktree_has_its_own_head() {
    git.git("worktree", "add", "-q", "-b", "topic", folder.resolve("linked").toString());
    try (GitRepository repository = open(folder.resolve("linked"));
        JGitHistory history = new JGitHistory(repository, "origin")) {
      assertThat(repository.workTree()).contains(folder.resolve("linked"));
      assertThat(history.defaultBranch()).contains(new BranchName("topic"));
      assertThat(history.tip(new BranchName("main"))).contains(git.id("main"));
    }
  }

  @Test
  void sha_256_is_named_as_the_problem() {
    git.git("init", "-q", "--object-format=sha256", folder.resolve("new").toString());
    assertThat(Problems.of(() -> open(folder.resolve("new")))).containsExactly("SLIP-302");
  }

  @Test
  void objects_of_another_repository_are_borrowed() throws IOException {
    try (GitFixture borrower = GitFixture.in(folder.resolve("borrower"))) {
      Path info = borrower.folder().resolve(".git/objects/info");
      Files.createDirectories(info);
      Files.writeString(
          info.resolve("alternates"), git.folder().resolve(".git/objects").toString() + "\n");
      borrower.git("update-ref", "refs/heads/main", git.id("HEAD").hex());
      try (GitRepository repository = open(borrower.folder());
          JGitHistory history = new JGitHistory(repository, "origin")) {
        assertThat(history.snapshot(head(repository)).text("sub/folder/x")).contains("x");
      }
    }
  }

  @Test
  void a_missing_object_is_named() throws IOException {
    String id = git.id("HEAD").hex();
    git.commit("two");
    Files.delete(
        git.folder().resolve(".git/objects/%s/%s".formatted(id.substring(0, 2), id.substring(2))));
    try (GitRepository repository = open(git.folder());
        JGitHistory history = new JGitHistory(repository, "origin")) {
      var problem = Problems.only(() -> history.lineage(all(head(repository))));
      assertThat(problem.code()).isEqualTo("SLIP-304");
      assertThat(problem.what()).contains(id);
    }
  }

  @Test
  void a_broken_configuration_is_named() throws IOException {
    Files.writeString(git.folder().resolve(".git/config"), "[core\n");
    assertThat(Problems.of(() -> open(git.folder()))).containsExactly("SLIP-303");
  }

  @Test
  void commit_graph_and_multi_pack_index_are_read() {
    // given
    git.git("repack", "-q", "-d");
    git.commit("two").git("repack", "-q");
    git.git("multi-pack-index", "write");
    git.git("commit-graph", "write", "--reachable");

    // then
    try (GitRepository repository = open(git.folder());
        JGitHistory history = new JGitHistory(repository, "origin")) {
      assertThat(history.lineage(all(head(repository))).commits()).hasSize(2);
      assertThat(history.resolve("main~1")).isPresent();
    }
  }

  @Test
  void no_home_is_needed_and_none_is_written_to() throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    for (String value : List.of("", "/nonexistent", "/proc/1", home.toString())) {
      try (GitRepository repository = open(git.folder(), environment("HOME", value))) {
        assertThat(head(repository)).isEqualTo(git.id("HEAD"));
      }
    }
    try (GitRepository repository = open(git.folder(), Map.of())) {
      assertThat(head(repository)).isEqualTo(git.id("HEAD"));
    }
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void configuration_is_read_in_the_order_of_git() throws IOException {
    // given
    Path home = folder.resolve("home");
    Path xdg = home.resolve(".config/git/config");
    Files.createDirectories(xdg.getParent());
    Path system = Files.writeString(folder.resolve("system"), "[t]\na=1\nb=1\nc=1\nd=1\n");
    Files.writeString(xdg, "[t]\nb=2\nc=2\nd=2\n");
    Files.writeString(home.resolve(".gitconfig"), "[t]\nc=3\nd=3\n");
    git.git("config", "t.d", "4");
    Map<String, String> environment =
        Map.of("HOME", home.toString(), "GIT_CONFIG_SYSTEM", system.toString());

    // then
    assertThat(values(environment)).containsExactly("1", "2", "3", "4");
    Map<String, String> global = new HashMap<>(environment);
    global.put("GIT_CONFIG_GLOBAL", xdg.toString());
    global.put("GIT_CONFIG_NOSYSTEM", "1");
    assertThat(values(global)).containsExactly("", "2", "2", "4");
  }

  private List<String> values(Map<String, String> environment) {
    try (GitRepository repository = open(git.folder(), environment)) {
      var config = repository.jgit().getConfig();
      return List.of("a", "b", "c", "d").stream()
          .map(key -> config.getString("t", null, key))
          .map(value -> value == null ? "" : value)
          .toList();
    }
  }

  private static Range all(CommitId head) {
    return new Range(head, List.of(), Boundaries.NONE, OptionalInt.empty());
  }

  private static CommitId head(GitRepository repository) {
    try (JGitHistory history = new JGitHistory(repository, "origin")) {
      return history.resolve("HEAD").orElseThrow();
    }
  }

  private static Map<String, String> environment(String name, Object value) {
    Map<String, String> environment = new HashMap<>(GitFixture.environment());
    environment.put(name, value.toString());
    return environment;
  }

  private static GitRepository open(Path path) {
    return open(path, GitFixture.environment());
  }

  private static GitRepository open(Path path, Map<String, String> environment) {
    return GitRepository.open(path, environment);
  }
}

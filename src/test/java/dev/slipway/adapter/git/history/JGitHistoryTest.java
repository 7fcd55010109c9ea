package dev.slipway.adapter.git.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Problems;
import dev.slipway.model.Boundaries;
import dev.slipway.model.BranchName;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Lineage;
import dev.slipway.model.Person;
import dev.slipway.port.read.Range;
import dev.slipway.testkit.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JGitHistoryTest {

  private static final BranchName MAIN = new BranchName("main");

  @TempDir Path folder;
  private GitFixture git;

  @BeforeEach
  void begin() {
    git = GitFixture.in(folder.resolve("work"));
  }

  @AfterEach
  void end() {
    git.close();
  }

  @Test
  void commits_come_newest_first_with_all_they_carry() {
    // given
    git.commit("feat: one").tag("v1.0.0").commit("fix: two\n\nBody.\n").commit("fix: three");

    // when
    Lineage lineage = lineage("HEAD", "v1.0.0");

    // then
    assertThat(lineage.commits())
        .extracting(Commit::message)
        .containsExactly("fix: three", "fix: two\n\nBody.\n");
    Commit two = lineage.commits().get(1);
    assertThat(two.id()).isEqualTo(git.id("HEAD~1"));
    assertThat(two.parents()).containsExactly(git.id("v1.0.0"));
    assertThat(two.author()).isEqualTo(new Person("Ada", "ada@example.org"));
    assertThat(two.time()).isEqualTo(Instant.parse("2026-01-01T00:00:01Z"));
    assertThat(two.touched()).isEmpty();
    assertThat(lineage.cut()).isFalse();
  }

  @Test
  void f1_a_side_branch_with_old_dates_that_was_merged_after_the_tag_is_new() {
    // given
    git.commit("chore: begin").branch("side").at(Instant.parse("2020-05-05T00:00:00Z"));
    git.commit("feat: forgotten").checkout("main").at(Instant.parse("2026-02-01T00:00:00Z"));
    git.commit("feat: one").tag("v1.0.0").merge("Merge side", "side");

    // then
    assertThat(lineage("HEAD", "v1.0.0").commits())
        .extracting(Commit::message)
        .containsExactly("Merge side", "feat: forgotten");
  }

  @Test
  void f17_two_lines_that_interleave_in_time_keep_their_own_commits() {
    // given
    git.commit("chore: begin").tag("v1.0.0").branch("line-1");
    git.commit("fix: on 1").checkout("main").commit("feat: on 2").tag("v2.0.0");
    git.checkout("line-1").commit("fix: on 1 again").tag("v1.0.1").checkout("main");
    git.commit("fix: on 2 again");

    // then
    assertThat(messages(lineage("main", "v2.0.0"))).containsExactly("fix: on 2 again");
    assertThat(messages(lineage("line-1", "v1.0.0")))
        .containsExactly("fix: on 1 again", "fix: on 1");
    assertThat(messages(lineage("main", "v1.0.1")))
        .containsExactly("fix: on 2 again", "feat: on 2");
  }

  @Test
  void a_lineage_knows_what_each_baseline_contains() {
    // given
    git.commit("chore: begin").tag("a-v1").commit("feat: two").tag("b-v1").commit("feat: three");

    // when
    Lineage lineage = lineage("HEAD", "a-v1", "b-v1");

    // then
    assertThat(messages(lineage)).containsExactly("feat: three", "feat: two");
    assertThat(lineage.since(List.of(git.id("a-v1")))).hasSize(2);
    assertThat(lineage.since(List.of(git.id("b-v1"))))
        .extracting(Commit::message)
        .containsExactly("feat: three");
  }

  @Test
  void nothing_is_new_where_the_baseline_contains_the_head() {
    git.commit("feat: one").commit("feat: two").tag("v1.0.0");
    assertThat(lineage("HEAD", "v1.0.0").commits()).isEmpty();
    assertThat(lineage("HEAD~1", "v1.0.0").commits()).isEmpty();
  }

  @Test
  void clocks_that_go_wrong_do_not_hide_what_a_baseline_contains() {
    // given: the tagged line leads to "x" only over a commit from 1970
    git.commit("chore: begin").commit("feat: x").branch("release");
    git.at(Instant.EPOCH.plusSeconds(9)).commit("chore: from 1970");
    git.at(Instant.parse("2026-03-01T00:00:00Z")).commit("chore: release").tag("v1.0.0");
    git.checkout("main").at(Instant.parse("2026-03-02T00:00:00Z")).commit("feat: y");

    // then
    assertThat(messages(lineage("main", "v1.0.0"))).containsExactly("feat: y");
    assertThat(history().contains(git.id("v1.0.0"), git.id("main~1"))).isTrue();
  }

  @Test
  void a_walk_ends_at_its_baseline_and_not_at_the_root() throws IOException {
    // given
    git.commit("chore: begin").commits(400).tag("v1").commit("feat: new");
    CommitId root = git.id("HEAD~401");
    Files.delete(object(git.id("HEAD~350")));

    // then
    assertThat(messages(lineage("HEAD", "v1"))).containsExactly("feat: new");
    assertThat(Problems.of(() -> history().contains(root, git.id("HEAD"))))
        .containsExactly("SLIP-304");
  }

  @Test
  void with_a_commit_graph_what_is_passed_by_is_not_read() throws IOException {
    // given
    git.commit("one").commit("two").commit("three").tag("v1");
    git.git("commit-graph", "write", "--reachable");
    git.commit("feat: newer than the graph");
    Files.delete(object(git.id("HEAD~2")));

    // then
    assertThat(messages(lineage("HEAD", "v1"))).containsExactly("feat: newer than the graph");
    git.git("config", "core.commitGraph", "false");
    assertThat(Problems.of(() -> lineage("HEAD", "v1"))).containsExactly("SLIP-304");
  }

  @Test
  void a_limit_cuts_and_says_so() {
    git.commit("feat: one").commit("feat: two").commit("feat: three");
    assertThat(messages(lineage(2))).containsExactly("feat: three", "feat: two");
    assertThat(lineage(2).cut()).isTrue();
    assertThat(lineage(3).cut()).isFalse();
  }

  @Test
  void an_octopus_leads_to_all_its_parents() {
    git.commit("begin").tag("v1");
    for (String branch : List.of("a", "b", "c")) {
      git.branch(branch, "v1").file(branch, branch).commit("feat: " + branch);
    }
    git.checkout("main").file("m", "m").commit("feat: m").merge("Octopus", "a", "b", "c");
    assertThat(lineage("HEAD", "v1").commits()).hasSize(5);
    assertThat(lineage("HEAD", "v1").commits().get(0).parents()).hasSize(4);
  }

  @Test
  void a_shallow_clone_says_where_it_ends() {
    // given
    git.commit("one").commit("two").commit("three");
    Path clone = folder.resolve("shallow");
    git.git("clone", "-q", "--depth", "2", "file://" + git.folder(), clone.toString());

    // then
    try (GitRepository repository = open(clone);
        JGitHistory history = new JGitHistory(repository, "origin")) {
      assertThat(history.isShallow()).isTrue();
      CommitId head = history.resolve("HEAD").orElseThrow();
      Lineage lineage =
          history.lineage(new Range(head, List.of(), Boundaries.NONE, OptionalInt.empty()));
      assertThat(messages(lineage)).containsExactly("three", "two");
      assertThat(Problems.of(() -> history.contains(head, git.id("HEAD~2"))))
          .containsExactly("SLIP-306");
    }
    assertThat(history().isShallow()).isFalse();
  }

  private Path object(CommitId id) {
    String hex = id.hex();
    return git.folder()
        .resolve(".git/objects/%s/%s".formatted(hex.substring(0, 2), hex.substring(2)));
  }

  private static List<String> messages(Lineage lineage) {
    return lineage.commits().stream().map(Commit::message).toList();
  }

  private Lineage lineage(int limit) {
    return history()
        .lineage(new Range(git.id("HEAD"), List.of(), Boundaries.NONE, OptionalInt.of(limit)));
  }

  private Lineage lineage(String head, String... baselines) {
    return history()
        .lineage(
            new Range(
                git.id(head),
                List.of(baselines).stream().map(git::id).toList(),
                Boundaries.NONE,
                OptionalInt.empty()));
  }

  private JGitHistory history() {
    return new JGitHistory(open(git.folder()), "origin");
  }

  private static GitRepository open(Path path) {
    return GitRepository.open(path, GitFixture.environment());
  }
}

package dev.slipway.adapter.git.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Problems;
import dev.slipway.model.Boundaries;
import dev.slipway.model.BranchName;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Lineage;
import dev.slipway.model.Person;
import dev.slipway.model.Tag;
import dev.slipway.port.read.Range;
import dev.slipway.testkit.GitFixture;
import java.nio.charset.Charset;
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
  void a_limit_cuts_and_says_so() {
    git.commit("feat: one").commit("feat: two").commit("feat: three");
    assertThat(messages(lineage(2))).containsExactly("feat: three", "feat: two");
    assertThat(lineage(2).cut()).isTrue();
    assertThat(lineage(3).cut()).isFalse();
  }

  @Test
  void messages_are_decoded_by_the_encoding_they_declare() {
    git.commit("begin").rawCommit(raw("Grüße", "encoding ISO-8859-1\n", ISO_8859_1));
    assertThat(messages(lineage(1))).containsExactly("Grüße");
    git.rawCommit(raw("Привет", "encoding KOI8-R\n", Charset.forName("KOI8-R")));
    assertThat(messages(lineage(1))).containsExactly("Привет");
    git.rawCommit(raw("Grüße", "encoding no such thing\n", UTF_8));
    assertThat(messages(lineage(1))).containsExactly("Grüße");
    git.rawCommit(raw("Grüße", "", ISO_8859_1));
    assertThat(messages(lineage(1))).containsExactly("Gr\uFFFD\uFFFDe");
  }

  @Test
  void signatures_are_no_part_of_the_message() {
    git.commit("begin");
    git.rawCommit(raw("feat: signed", "gpgsig -----BEGIN\n \n encoding x\n -----END\n", UTF_8));
    assertThat(messages(lineage(1))).containsExactly("feat: signed");
  }

  @Test
  void carriage_returns_and_a_mebibyte_stay_as_they_are() {
    String long1 = "feat: long\r\n\r\n" + "x".repeat(1 << 20) + "\r\n";
    git.commit("begin").rawCommit(raw(long1, "", UTF_8)).git("gc", "-q");
    assertThat(messages(lineage(1))).containsExactly(long1);
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
  void tags_come_newest_first_whatever_their_kind_and_however_they_are_kept() {
    // given
    git.commit("one").tag("light").commit("two").annotatedTag("later", "Later").commit("three");
    git.tag("b").tag("a");
    git.git("tag", "blob", git.git("hash-object", "-w", "--stdin").strip());
    List<Tag> loose = history().tags();

    // then
    assertThat(loose).extracting(Tag::name).containsExactly("a", "b", "later", "light");
    assertThat(loose.get(2))
        .isEqualTo(new Tag("later", git.id("later"), Instant.parse("2026-01-01T00:00:02Z")));
    git.git("pack-refs", "--all");
    assertThat(history().tags()).isEqualTo(loose);
  }

  @Test
  void a_detached_head_has_no_default_branch() {
    git.commit("one");
    assertThat(history().defaultBranch()).contains(MAIN);
    git.checkout(git.id("main").hex());
    assertThat(history().defaultBranch()).isEmpty();
    assertThat(history().resolve("HEAD")).contains(git.id("main"));
  }

  @Test
  void an_empty_repository_has_no_tips() {
    assertThat(history().defaultBranch()).contains(MAIN);
    assertThat(history().tip(MAIN)).isEmpty();
    assertThat(history().resolve("HEAD")).isEmpty();
    assertThat(history().tags()).isEmpty();
  }

  @Test
  void revisions_are_resolved_as_git_does() {
    git.commit("one").annotatedTag("v1", "v1").commit("two");
    assertThat(history().resolve("v1")).contains(git.id("HEAD~1"));
    assertThat(history().resolve("HEAD~1")).contains(git.id("v1"));
    assertThat(history().resolve(git.id("v1").abbreviated())).contains(git.id("v1"));
    assertThat(history().resolve("v2")).isEmpty();
    assertThat(history().resolve("0".repeat(40))).isEmpty();
    assertThat(history().resolve("a b..c")).isEmpty();
  }

  @Test
  void the_local_branch_counts_unless_it_is_behind() {
    // given
    git.commit("one");
    try (GitFixture clone = git.cloneTo(folder.resolve("clone"));
        GitRepository repository = open(clone.folder());
        JGitHistory history = new JGitHistory(repository, "origin")) {
      // ahead
      clone.commit("two");
      assertThat(history.tip(MAIN)).contains(clone.id("main"));
      // behind
      clone.push("refs/heads/main").git("reset", "-q", "--hard", "HEAD~1");
      assertThat(history.tip(MAIN)).contains(clone.id("origin/main"));
      // diverged
      clone.commit("three");
      assertThat(history.tip(MAIN)).contains(clone.id("origin/main"));
      assertThat(history.defaultBranch()).contains(MAIN);
    }
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

  private byte[] raw(String message, String header, Charset charset) {
    String head =
        "tree %s\nparent %s\nauthor A <a@b> 1767225600 +0000\ncommitter A <a@b> 1767225600 +0000\n"
            .formatted(git.git("rev-parse", "HEAD^{tree}").strip(), git.id("HEAD"));
    return (head + header + "\n" + message).getBytes(charset);
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

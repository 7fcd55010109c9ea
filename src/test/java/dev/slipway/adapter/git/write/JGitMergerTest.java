package dev.slipway.adapter.git.write;

import static dev.slipway.adapter.git.RemoteStory.CLOCK;
import static dev.slipway.model.forge.MergeMethod.MERGE;
import static dev.slipway.model.forge.MergeMethod.REBASE;
import static dev.slipway.model.forge.MergeMethod.SQUASH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.Problems;
import dev.slipway.adapter.git.RemoteStory;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JGitMergerTest {

  @TempDir Path folder;
  private RemoteStory story;

  @BeforeEach
  void begin() {
    story = new RemoteStory(folder);
    story.work.branch("topic").file("a.txt", "a\n").commit("feat: a");
    story.work.file("b.txt", "b\n").commit("fix: b\n\nBody.");
    story.work.checkout("main").file("m.txt", "m\n").commit("feat: m");
  }

  @AfterEach
  void end() {
    story.close();
  }

  @Test
  void a_merge_has_both_as_parents() {
    CommitId merged = merge(MERGE);
    assertThat(log("-1", "--format=%P|%an|%cI|%s", merged.hex()))
        .isEqualTo(
            "%s %s|Ada|2026-04-05T06:07:08+00:00|Message\n"
                .formatted(story.work.id("main"), story.work.id("topic")));
    assertThat(paths(merged)).isEqualTo("README.md\na.txt\nb.txt\nm.txt\nsrc/x.txt\n");
  }

  @Test
  void a_branch_that_could_be_fast_forwarded_is_merged_all_the_same() {
    CommitId begin = story.work.id("origin/main");
    CommitId merged = merger().merge(begin, story.work.id("topic"), MERGE, "Message");
    assertThat(log("-1", "--format=%P", merged.hex()).split(" ")).hasSize(2);
  }

  @Test
  void a_squash_is_one_commit_with_all_changes() {
    CommitId squashed = merge(SQUASH);
    assertThat(log("-1", "--format=%P|%B", squashed.hex()))
        .isEqualTo(story.work.id("main") + "|Message\n\n");
    assertThat(paths(squashed)).isEqualTo("README.md\na.txt\nb.txt\nm.txt\nsrc/x.txt\n");
  }

  @Test
  void a_rebase_makes_each_commit_anew_and_keeps_its_author_and_message() {
    // given
    story.work.checkout("topic").merge("Merge main", "main").file("c.txt", "c\n");
    story.work.commit("docs: c").checkout("main");

    // when
    CommitId rebased = merge(REBASE);

    // then
    assertThat(log("--format=%s|%aI|%cI", "main.." + rebased.hex()))
        .isEqualTo(
            """
            docs: c|2026-01-01T00:00:04+00:00|2026-04-05T06:07:08+00:00
            fix: b|2026-01-01T00:00:01+00:00|2026-04-05T06:07:08+00:00
            feat: a|2026-01-01T00:00:00+00:00|2026-04-05T06:07:08+00:00
            """);
    assertThat(log("-1", "--format=%B", rebased.hex() + "~1")).startsWith("fix: b\n\nBody.");
  }

  @Test
  void a_rebase_leaves_out_what_the_base_has_already() {
    story.work.file("a.txt", "a\n").commit("feat: a, picked");
    assertThat(log("--format=%s", "main.." + merge(REBASE).hex())).isEqualTo("fix: b\n");
  }

  @ParameterizedTest
  @EnumSource(MergeMethod.class)
  void a_head_that_the_base_contains_adds_nothing(MergeMethod method) {
    CommitId base = story.work.id("topic");
    assertThat(merger().merge(base, story.work.id("topic~1"), method, "Message")).isEqualTo(base);
  }

  @Test
  void a_squash_without_a_difference_adds_nothing() {
    story.work.file("a.txt", "a\n").file("b.txt", "b\n").commit("feat: both");
    assertThat(merge(SQUASH)).isEqualTo(story.work.id("main"));
  }

  @ParameterizedTest
  @EnumSource(MergeMethod.class)
  void the_paths_of_a_conflict_are_named(MergeMethod method) {
    // given
    story.work.file("a.txt", "other\n").file("b.txt", "other\n").commit("feat: others");

    // when
    Problem problem = Problems.only(() -> merge(method));

    // then
    assertThat(problem.code()).isEqualTo("SLIP-330");
    assertThat(problem.kind()).isEqualTo(Problem.Kind.GATE);
    assertThat(problem.what()).contains("a.txt");
  }

  @Test
  void changes_far_apart_in_one_file_are_merged() {
    // given
    String lines = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    story.work.file("n.txt", lines).commit("chore: n").branch("end");
    story.work.file("n.txt", lines.replace("9", "nine")).commit("feat: end").checkout("main");
    story.work.file("n.txt", lines.replace("1", "one")).commit("feat: start");

    // then
    CommitId merged = merger().merge(story.work.id("main"), story.work.id("end"), MERGE, "Message");
    assertThat(story.work.git("show", merged.hex() + ":n.txt"))
        .isEqualTo("one\n2\n3\n4\n5\n6\n7\n8\nnine\n");
  }

  @Test
  void commits_that_only_the_remote_has_are_fetched() {
    // given
    story.work.push("refs/heads/main", "refs/heads/topic");
    CommitId main = story.work.id("main");
    CommitId topic = story.work.id("topic");
    story.bare.git("update-ref", "refs/heads/old", main.hex() + "~1");
    GitRemote other = story.another(folder.resolve("other"));
    CommitId next = story.work.checkout("topic").commit("feat: next").id("topic");
    story.work.push("refs/heads/topic");

    // then
    CommitId merged = new JGitMerger(other, CLOCK).merge(main, next, MERGE, "Message");
    assertThat(merged).isNotEqualTo(main);
    assertThat(topic).isNotEqualTo(next);
    CommitId nowhere = new CommitId("1".repeat(40));
    assertThat(Problems.of(() -> new JGitMerger(other, CLOCK).merge(main, nowhere, MERGE, "x")))
        .containsExactly("SLIP-304");
  }

  @Test
  void no_ref_moves() {
    String before = story.work.git("for-each-ref") + story.work.git("status", "--porcelain=v2");
    merge(MERGE);
    assertThat(story.work.git("for-each-ref") + story.work.git("status", "--porcelain=v2"))
        .isEqualTo(before);
  }

  private CommitId merge(MergeMethod method) {
    return merger().merge(story.work.id("main"), story.work.id("topic"), method, "Message");
  }

  private JGitMerger merger() {
    return new JGitMerger(story.remote, CLOCK);
  }

  private String log(String... arguments) {
    String[] line = new String[arguments.length + 1];
    line[0] = "log";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return story.work.git(line);
  }

  private String paths(CommitId commit) {
    return story.work.git("ls-tree", "-r", "--name-only", commit.hex());
  }
}

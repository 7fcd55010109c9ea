package dev.slipway.adapter.git.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.model.TreeId;
import dev.slipway.port.read.Trees.Trial;
import dev.slipway.testkit.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JGitTreesTest {

  @TempDir Path folder;
  private GitFixture story;
  private GitRepository repository;
  private JGitTrees trees;
  private CommitId base;
  private CommitId left;
  private CommitId right;

  @BeforeEach
  void begin() {
    story = GitFixture.in(folder.resolve("work"));
    story.file("a.txt", "1\n2\n3\n4\n5\n").file("b/b.txt", "b\n").commit("chore: begin");
    base = story.id("HEAD");
    left = story.file("a.txt", "one\n2\n3\n4\n5\n").commit("feat: left").id("HEAD");
    story.branch("side", base.hex()).file("a.txt", "1\n2\n3\n4\nfive\n");
    right = story.file("c.txt", "c\n").commit("feat: right").id("HEAD");
    repository = GitRepository.open(story.folder(), GitFixture.environment());
    trees = new JGitTrees(repository);
  }

  @AfterEach
  void end() {
    repository.close();
    story.close();
  }

  @Test
  void a_trial_merge_is_what_git_makes_of_it_and_writes_nothing() throws IOException {
    // given
    long before = objects();

    // when
    Trial trial = trees.merge(left, right);
    TreeId merged = trial.tree().orElseThrow();
    List<String> differing = trees.differing(merged, trees.of(left));

    // then
    assertThat(objects()).isEqualTo(before);
    assertThat(differing).containsExactly("a.txt", "c.txt");
    assertThat(trees.text(merged, "a.txt")).contains("one\n2\n3\n4\nfive\n");
    assertThat(story.git("merge-tree", "--write-tree", left.hex(), right.hex()).strip())
        .isEqualTo(merged.hex());
    assertThat(trial.conflicts()).isEmpty();
  }

  @Test
  void a_trial_merge_names_what_does_not_fit() {
    CommitId other = story.file("a.txt", "uno\n").file("c.txt", "d\n").commit("x").id("HEAD");
    assertThat(trees.merge(left, other)).isEqualTo(new Trial(Optional.empty(), List.of("a.txt")));
  }

  @Test
  void a_merge_of_what_is_there_changes_nothing() {
    assertThat(trees.merge(left, base).tree()).contains(trees.of(left));
    assertThat(trees.merge(base, left).tree()).contains(trees.of(left));
  }

  @Test
  void criss_cross_merges_are_tried_too() throws IOException {
    // given
    story.checkout("main").merge("merge side", "side");
    CommitId one = story.file("d.txt", "d\n").commit("feat: d").id("HEAD");
    story.branch("cross", right.hex()).merge("merge main", left.hex());
    CommitId other = story.file("e.txt", "e\n").commit("feat: e").id("HEAD");
    long before = objects();

    // then
    assertThat(trees.merge(one, other).tree()).isPresent();
    assertThat(objects()).isEqualTo(before);
  }

  @Test
  void a_trial_pick_brings_one_change_only() {
    CommitId fix = story.file("b/b.txt", "fixed\n").commit("fix: b").id("HEAD");
    TreeId picked = trees.pick(left, fix).tree().orElseThrow();
    assertThat(trees.differing(picked, trees.of(left))).containsExactly("b/b.txt");
  }

  @Test
  void the_first_commit_can_be_picked() {
    assertThat(trees.pick(base, base).tree()).contains(trees.of(base));
  }

  @Test
  void edits_are_tried() {
    // when
    TreeId edited =
        trees.edited(
            base,
            List.of(
                FileEdit.of("new.txt", Optional.empty(), "new\n"),
                new FileEdit("b/b.txt", Optional.of("b\n"), Optional.empty())));

    // then
    assertThat(trees.differing(edited, trees.of(base))).containsExactly("b/b.txt", "new.txt");
    assertThat(trees.text(edited, "new.txt")).contains("new\n");
    assertThat(trees.text(edited, "b/b.txt")).isEmpty();
    assertThat(trees.text(trees.of(base), "b")).as("a folder").isEmpty();
  }

  private long objects() throws IOException {
    try (Stream<Path> files = Files.walk(story.folder().resolve(".git/objects"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}

package dev.slipway.adapter.git.write;

import static dev.slipway.adapter.git.RemoteStory.CLOCK;
import static dev.slipway.adapter.git.RemoteStory.RELEASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.Problems;
import dev.slipway.adapter.git.RemoteStory;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.DeleteBranch;
import dev.slipway.plan.PushMerge;
import dev.slipway.plan.PushPick;
import dev.slipway.plan.PushTag;
import dev.slipway.port.write.RefMaker.Made;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made for each change, and what becomes of it when it is pushed alone. */
class JGitRefMakerTest {

  @TempDir Path folder;
  private RemoteStory story;
  private JGitPusher pusher;
  private JGitRefMaker objects;
  private CommitId main;

  @BeforeEach
  void begin() {
    story = new RemoteStory(folder);
    main = story.bare.id("main");
    pusher = new JGitPusher(story.remote, CLOCK);
    objects = new JGitRefMaker(story.remote, CLOCK);
  }

  @AfterEach
  void end() {
    story.close();
  }

  @Test
  void a_branch_is_made_once() {
    CreateBranch step = new CreateBranch(RELEASE, main);
    pusher.create(step);
    pusher.create(step);
    assertThat(story.bare.id(RELEASE.ref())).isEqualTo(main);
    assertThat(story.work.id("origin/" + RELEASE)).isEqualTo(main);
  }

  @Test
  void a_branch_that_stands_elsewhere_is_not_made() {
    CommitId next = pushed("feat: next", "README.md", "next\n");
    pusher.create(new CreateBranch(RELEASE, main));
    assertThat(Problems.of(() -> pusher.create(new CreateBranch(RELEASE, next))))
        .containsExactly("SLIP-323");
  }

  @Test
  void a_branch_is_deleted_once_and_only_where_it_was_seen() {
    // given
    CommitId next = pushed("feat: next", "README.md", "next\n");
    pusher.create(new CreateBranch(RELEASE, main));

    // then
    assertThat(Problems.of(() -> pusher.delete(new DeleteBranch(RELEASE, next))))
        .containsExactly("SLIP-323");
    pusher.delete(new DeleteBranch(RELEASE, main));
    pusher.delete(new DeleteBranch(RELEASE, main));
    assertThat(story.bare.git("for-each-ref", "--format=%(refname)", RELEASE.ref())).isEmpty();
    assertThat(story.work.git("for-each-ref", "--format=%(refname)", "refs/remotes/origin"))
        .doesNotContain(RELEASE.name());
  }

  @Test
  void what_has_nothing_of_its_own_goes_on_to_what_is_merged() {
    CommitId next = pushed("feat: next", "README.md", "next\n");
    assertThat(pusher.merge(merge(main, next))).isEqualTo(next);
    assertThat(pusher.merge(new PushMerge(RELEASE, next, main, "m", Optional.of(next))))
        .isEqualTo(next);
  }

  @Test
  void a_merge_has_both_sides() {
    // given
    CommitId left = pushed("feat: left", "README.md", "left\n");
    CommitId right = side("fix: right", "src/x.txt", "right\n");

    // when
    CommitId merged = pusher.merge(merge(left, right));

    // then
    assertThat(story.bare.id(RELEASE.ref())).isEqualTo(merged);
    assertThat(story.bare.git("log", "-1", "--format=%P%n%B", merged.hex()).strip())
        .isEqualTo("%s %s\nMerge main".formatted(left, right));
    assertThat(story.bare.git("show", merged.hex() + ":README.md")).isEqualTo("left\n");
    assertThat(story.bare.git("show", merged.hex() + ":src/x.txt")).isEqualTo("right\n");
    assertThat(pusher.merge(merge(left, right))).as("again").isEqualTo(merged);
  }

  @Test
  void a_merge_that_does_not_fit_names_the_files() {
    CommitId left = pushed("feat: left", "README.md", "left\n");
    CommitId right = side("fix: right", "README.md", "right\n");
    assertThat(Problems.only(() -> pusher.merge(merge(left, right))).what()).contains("README.md");
    assertThat(Problems.of(() -> pusher.merge(merge(left, right)))).containsExactly("SLIP-330");
  }

  @Test
  void a_pick_keeps_its_author_and_brings_only_its_change() {
    // given
    CommitId left = pushed("feat: left", "README.md", "left\n");
    side("chore: not this", "other.txt", "other\n");
    story.work.git("config", "user.name", "x");
    CommitId fix = commit("fix: right", "src/x.txt", "right\n");

    // when
    CommitId picked = pusher.pick(pick(left, fix, List.of()));

    // then
    assertThat(story.bare.git("log", "-1", "--format=%P %an %cI", picked.hex()).strip())
        .isEqualTo(left + " Ada 2026-04-05T06:07:08+00:00");
    assertThat(story.bare.git("diff", "--name-only", left.hex(), picked.hex()).strip())
        .isEqualTo("src/x.txt");
  }

  @Test
  void a_pick_that_was_seen_not_to_fit_has_markers() {
    // given
    CommitId left = pushed("feat: left", "README.md", "left\n");
    CommitId right = side("fix: right", "README.md", "right\n");

    // then
    assertThat(Problems.of(() -> pusher.pick(pick(left, right, List.of()))))
        .containsExactly("SLIP-330");
    CommitId picked = pusher.pick(pick(left, right, List.of("README.md")));
    assertThat(story.bare.git("show", picked.hex() + ":README.md"))
        .matches("(?s)<<<<<<< .*\nleft\n=======\nright\n>>>>>>> .*\n");
  }

  @Test
  void a_pick_of_what_was_deleted_there_is_told() {
    // given
    story.work.delete("src/x.txt").commit("chore: delete").push("refs/heads/main");
    CommitId left = story.work.id("HEAD");
    CommitId right = side("fix: right", "src/x.txt", "right\n");

    // when
    CommitId picked = pusher.pick(pick(left, right, List.of("src/x.txt")));

    // then
    assertThat(story.bare.git("log", "-1", "--format=%P", picked.hex()).strip())
        .isEqualTo(left.hex());
    assertThat(story.bare.git("show", picked.hex() + ":src/x.txt")).contains("right");
  }

  @Test
  void an_annotated_tag_has_the_lines_it_was_given() {
    // when
    Made made = objects.make(new PushTag("v1.0.0", main, Optional.of("Release 1.0.0\n\nGO 1.0.0")));

    // then
    assertThat(story.work.git("cat-file", "-p", made.to().orElseThrow()))
        .isEqualTo(
            """
            object %s
            type commit
            tag v1.0.0
            tagger Ada <ada@example.org> 1775369228 +0000

            Release 1.0.0

            GO 1.0.0
            """
                .formatted(main));
    assertThat(made.commit()).contains(main);
    assertThat(made.tree().orElseThrow().hex())
        .isEqualTo(story.bare.git("rev-parse", "main^{tree}").strip());
    assertThat(story.bare.git("tag")).as("nothing was pushed").isEmpty();
  }

  private CommitId pushed(String message, String path, String text) {
    CommitId made = commit(message, path, text);
    story.work.push("refs/heads/main");
    return made;
  }

  /** A commit that does not have what main has since. */
  private CommitId side(String message, String path, String text) {
    story.work.branch("side", main.hex());
    return commit(message, path, text);
  }

  private CommitId commit(String message, String path, String text) {
    return story.work.file(path, text).commit(message).id("HEAD");
  }

  private static PushMerge merge(CommitId onto, CommitId merged) {
    return new PushMerge(RELEASE, onto, merged, "Merge main", Optional.empty());
  }

  private static PushPick pick(CommitId onto, CommitId picked, List<String> conflicts) {
    return new PushPick(
        new BranchName("backport"), onto, picked, "fix: right", conflicts, Optional.empty());
  }
}

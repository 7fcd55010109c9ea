package dev.slipway.adapter.git.write;

import static dev.slipway.adapter.git.RemoteStory.CLOCK;
import static dev.slipway.adapter.git.RemoteStory.RELEASE;
import static dev.slipway.adapter.git.RemoteStory.edit;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Problems;
import dev.slipway.adapter.git.RemoteStory;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.RemoteAddress;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.model.problem.Problem;
import dev.slipway.plan.PushTag;
import dev.slipway.testkit.GitFixture;
import dev.slipway.testkit.Tripwire;
import dev.slipway.testkit.Tripwire.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class JGitPusherTest {

  private static final FileEdit CHANGELOG = edit("CHANGELOG.md", "# Changelog\n");

  @TempDir Path folder;
  private RemoteStory story;

  @BeforeEach
  void begin() {
    story = new RemoteStory(folder);
  }

  @AfterEach
  void end() {
    story.close();
  }

  @Test
  void a_new_branch_holds_one_commit_with_the_edits() {
    // when
    CommitId pushed =
        pusher().push(story.step(Optional.empty(), CHANGELOG, edit("src/deep/y.txt", "y\n")));

    // then
    GitFixture remote = story.bare;
    assertThat(remote.id(RELEASE.ref())).isEqualTo(pushed);
    assertThat(
            remote.git(
                "show", "--format=%an <%ae> %aI%n%cn %cI%n%B", "--name-status", pushed.hex()))
        .isEqualTo(
            """
            Ada <ada@example.org> 2026-04-05T06:07:08+00:00
            Ada 2026-04-05T06:07:08+00:00
            chore: release 1.0.0


            A\tCHANGELOG.md
            A\tsrc/deep/y.txt
            """);
    assertThat(remote.id(pushed.hex() + "~1")).isEqualTo(remote.id("main"));
    assertThat(remote.git("fsck", "--strict")).isEmpty();
  }

  @Test
  void head_index_working_tree_and_branches_stay_as_they_are() throws IOException {
    // given
    story.work.file("README.md", "staged\n");
    Files.writeString(story.work.folder().resolve("src/x.txt"), "changed\n");
    Map<String, String> before = state();

    // when
    pusher().push(story.step(Optional.empty(), CHANGELOG, edit("README.md", "released\n")));
    pusher().push(new PushTag("v1.0.0", story.work.id("main"), Optional.of("v1.0.0")));

    // then
    assertThat(state()).isEqualTo(before);
    assertThat(story.work.git("for-each-ref", "--format=%(refname)").lines())
        .containsExactly(
            "refs/heads/main",
            "refs/remotes/origin/main",
            "refs/remotes/origin/" + RELEASE,
            "refs/tags/v1.0.0");
  }

  @Test
  void a_tag_that_is_here_stays_where_it_is() {
    story.work.commit("fix: a leak").tag("v1.0.0");
    CommitId here = story.work.id("v1.0.0");

    pusher().push(new PushTag("v1.0.0", story.work.id("HEAD~1"), Optional.empty()));

    assertThat(story.work.id("v1.0.0")).isEqualTo(here);
  }

  @Test
  void the_same_step_at_the_same_time_makes_the_same_commit() {
    CommitId first = pusher().push(story.step(Optional.empty(), CHANGELOG));
    story.bare.git("update-ref", "-d", RELEASE.ref());
    assertThat(pusher().push(story.step(Optional.empty(), CHANGELOG))).isEqualTo(first);
  }

  @Test
  void what_stands_there_already_is_not_pushed_again() {
    // given
    CommitId first = pusher().push(story.step(Optional.empty(), CHANGELOG));
    var later = new JGitPusher(story.remote, Clock.systemUTC());

    // then
    assertThat(later.push(story.step(Optional.of(first), CHANGELOG))).isEqualTo(first);
    assertThat(later.push(story.step(Optional.empty(), CHANGELOG))).isEqualTo(first);
    var other = new JGitPusher(story.another(folder.resolve("other")), Clock.systemUTC());
    assertThat(other.push(story.step(Optional.empty(), CHANGELOG))).isEqualTo(first);
  }

  @Test
  void a_branch_is_replaced_where_it_was_expected() {
    CommitId first = pusher().push(story.step(Optional.empty(), CHANGELOG));
    CommitId second = pusher().push(story.step(Optional.of(first), edit("CHANGELOG.md", "new\n")));
    assertThat(story.bare.id(RELEASE.ref())).isEqualTo(second);
    assertThat(story.bare.id(second.hex() + "~1")).isEqualTo(story.bare.id("main"));
  }

  @Test
  void a_branch_that_moved_meanwhile_is_left_alone() {
    // given
    CommitId first = pusher().push(story.step(Optional.empty(), CHANGELOG));
    CommitId second = pusher().push(story.step(Optional.of(first), edit("CHANGELOG.md", "2\n")));

    // then
    FileEdit third = edit("CHANGELOG.md", "3\n");
    assertThat(Problems.of(() -> pusher().push(story.step(Optional.of(first), third))))
        .containsExactly("SLIP-323");
    assertThat(Problems.of(() -> pusher().push(story.step(Optional.empty(), third))))
        .containsExactly("SLIP-323");
    assertThat(story.bare.id(RELEASE.ref())).isEqualTo(second);
  }

  @Test
  void a_branch_that_was_deleted_meanwhile_stays_deleted() {
    CommitId first = pusher().push(story.step(Optional.empty(), CHANGELOG));
    story.bare.git("update-ref", "-d", RELEASE.ref());
    FileEdit next = edit("CHANGELOG.md", "2\n");
    assertThat(Problems.of(() -> pusher().push(story.step(Optional.of(first), next))))
        .containsExactly("SLIP-323");
  }

  @Test
  void modes_stay_and_files_can_go() {
    // given
    Path script = story.work.folder().resolve("run.sh");
    story.work.file("run.sh", "1\n").file("old/only.txt", "x\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    story.work.git("add", "run.sh");
    story.work.commit("chore: script").push("refs/heads/main");

    // when
    FileEdit gone = new FileEdit("old/only.txt", Optional.of("x\n"), Optional.empty());
    CommitId pushed = pusher().push(story.step(Optional.empty(), edit("run.sh", "2\n"), gone));

    // then
    assertThat(story.bare.git("ls-tree", "-r", "--format=%(objectmode) %(path)", pushed.hex()))
        .isEqualTo("100644 README.md\n100755 run.sh\n100644 src/x.txt\n");
  }

  @Test
  void bytes_that_are_no_text_are_written_as_they_were() throws IOException {
    CommitId pushed = pusher().push(story.step(Optional.empty(), edit("l", "Gr\uDCFC\uDCDFe")));
    Repository remote = story.bare.repository();
    assertThat(remote.open(remote.resolve(pushed.hex() + ":l")).getBytes())
        .isEqualTo("Grüße".getBytes(ISO_8859_1));
  }

  @Test
  void a_path_that_leaves_its_place_is_refused() {
    assertThat(Problems.of(() -> pusher().push(story.step(Optional.empty(), edit("../x", "x")))))
        .containsExactly("SLIP-310");
    assertThat(story.bare.git("for-each-ref", "--format=%(refname)").strip())
        .isEqualTo("refs/heads/main");
  }

  @Test
  void without_git_on_the_path_a_folder_is_written_in_process() {
    Map<String, String> environment = new HashMap<>(GitFixture.environment());
    environment.put("PATH", folder.toString());
    try (RemoteStory bareStory = new RemoteStory(folder.resolve("no-git"), environment)) {
      CommitId pushed =
          new JGitPusher(bareStory.remote, CLOCK).push(bareStory.step(Optional.empty(), CHANGELOG));
      assertThat(bareStory.bare.id(RELEASE.ref())).isEqualTo(pushed);
    }
  }

  @Test
  void nobody_commits_without_a_name() {
    Map<String, String> nobody = new HashMap<>(GitFixture.environment());
    nobody.keySet().removeIf(key -> key.contains("AUTHOR") || key.contains("COMMITTER"));
    try (GitRepository repository = GitRepository.open(story.work.folder(), nobody)) {
      GitRemote remote = new GitRemote(repository, RemoteAddress.of(repository, "origin"));
      Problem problem =
          Problems.only(
              () -> new JGitPusher(remote, CLOCK).push(story.step(Optional.empty(), CHANGELOG)));
      assertThat(problem.code()).isEqualTo("SLIP-309");
      assertThat(problem.remedy()).contains("user.name", "user.email");
      story.work.git("config", "user.name", "Bot");
      story.work.git("config", "user.email", "bot@example.org");
    }
    try (GitRepository repository = GitRepository.open(story.work.folder(), nobody)) {
      GitRemote remote = new GitRemote(repository, RemoteAddress.of(repository, "origin"));
      CommitId pushed = new JGitPusher(remote, CLOCK).push(story.step(Optional.empty(), CHANGELOG));
      assertThat(story.bare.git("log", "-1", "--format=%an%ae%cn%ce", pushed.hex()).strip())
          .isEqualTo("Botbot@example.orgBotbot@example.org");
    }
  }

  @Test
  @Timeout(60)
  void a_push_that_holds_the_lock_is_waited_for() throws Exception {
    // given
    story.bare.git("config", "core.filesRefLockTimeout", "0");
    Path reached = folder.resolve("reached");
    Path go = folder.resolve("go");
    new Tripwire(story.bare.folder(), Moment.LOCKED, 1).holding(reached, go);
    Tripwire arrivals = new Tripwire(story.bare.folder(), Moment.RECEIVED, 0).counting();
    var other = new JGitPusher(story.another(folder.resolve("other")), Clock.systemUTC());

    // when
    CompletableFuture<CommitId> first = pushing(pusher());
    waitUntil(() -> Files.exists(reached));
    CompletableFuture<CommitId> second = pushing(other);
    waitUntil(() -> arrivals.calls() == 3);
    Files.createFile(go);

    // then
    assertThat(second.get()).isEqualTo(first.get());
  }

  private CompletableFuture<CommitId> pushing(JGitPusher pusher) {
    return CompletableFuture.supplyAsync(
        () -> pusher.push(story.step(Optional.empty(), CHANGELOG)));
  }

  private static void waitUntil(BooleanSupplier there) {
    while (!there.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void a_lock_that_stays_is_named() {
    // given
    Tripwire dead = new Tripwire(story.bare.folder(), Moment.LOCKED, 1).killing();
    assertThat(Problems.of(() -> pusher().push(story.step(Optional.empty(), CHANGELOG))))
        .containsExactly("SLIP-327");
    dead.remove();

    // when
    Problem problem = Problems.only(() -> pusher().push(story.step(Optional.empty(), CHANGELOG)));

    // then
    assertThat(problem.code()).isEqualTo("SLIP-326");
    assertThat(problem.remedy())
        .contains(story.bare.folder().resolve(RELEASE.ref() + ".lock").toString());
  }

  @Test
  void a_remote_that_is_gone_is_a_problem() throws IOException {
    Files.move(story.bare.folder(), folder.resolve("elsewhere.git"));
    assertThat(Problems.of(() -> pusher().push(story.step(Optional.empty(), CHANGELOG))))
        .containsExactly("SLIP-320");
  }

  private JGitPusher pusher() {
    return new JGitPusher(story.remote, CLOCK);
  }

  /** Every file of the working tree, HEAD and the index. */
  private Map<String, String> state() throws IOException {
    Map<String, String> state = new TreeMap<>();
    state.put("status", story.work.git("status", "--porcelain=v2", "--branch"));
    try (Stream<Path> files = Files.walk(story.work.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().contains("/.git/") || file.endsWith(".git/HEAD")) {
          state.put(file.toString(), Files.readString(file));
        }
      }
    }
    return state;
  }
}

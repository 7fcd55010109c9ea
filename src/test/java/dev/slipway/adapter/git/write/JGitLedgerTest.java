package dev.slipway.adapter.git.write;

import static dev.slipway.adapter.git.RemoteStory.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Problems;
import dev.slipway.adapter.git.RemoteStory;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.RemoteAddress;
import dev.slipway.model.CommitId;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.Ledger.Page;
import dev.slipway.port.write.Ledger.RefUpdate;
import dev.slipway.testkit.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JGitLedgerTest {

  private static final int ROUNDS = 100;

  @TempDir Path folder;
  private RemoteStory story;
  private JGitLedger ledger;

  @BeforeEach
  void begin() {
    story = new RemoteStory(folder);
    ledger = new JGitLedger(story.remote, CLOCK);
  }

  @AfterEach
  void end() {
    story.close();
  }

  @Test
  void it_begins_empty() {
    assertThat(ledger.read("forge")).isEqualTo(new Page(Optional.empty(), Map.of()));
    assertThat(ledger.readLocal("forge")).isEqualTo(new Page(Optional.empty(), Map.of()));
  }

  @Test
  void what_is_appended_is_read_by_another_clone() {
    // given
    assertThat(append(Map.of("pulls/1.json", Optional.of("{}"), "next", Optional.of("2"))))
        .isTrue();
    assertThat(append(Map.of("next", Optional.of("3"), "pulls/2.json", Optional.of("{\"ü\":1}"))))
        .isTrue();
    assertThat(append(Map.of("pulls/1.json", Optional.empty()))).isTrue();

    // when
    GitRemote other = story.another(folder.resolve("other"));
    Page page = new JGitLedger(other, CLOCK).read("forge");

    // then
    assertThat(page.files()).isEqualTo(Map.of("next", "3", "pulls/2.json", "{\"ü\":1}"));
    assertThat(page.entry()).contains(story.bare.id("refs/slipway/forge"));
    assertThat(story.bare.git("rev-list", "--count", "refs/slipway/forge").strip()).isEqualTo("3");
    assertThat(story.work.git("for-each-ref", "--format=%(refname)", "refs/slipway").strip())
        .isEqualTo("refs/slipway/remotes/origin/forge");
  }

  @Test
  void an_entry_on_top_of_an_old_one_is_not_taken() {
    // given
    Page seen = ledger.read("forge");
    append(Map.of("x", Optional.of("mine")));

    // then
    assertThat(ledger.append("forge", seen, Map.of("x", Optional.of("late")), "late", List.of()))
        .isFalse();
    assertThat(ledger.append("forge", seen, Map.of("x", Optional.of("mine")), "entry", List.of()))
        .as("the same entry again is not this call's")
        .isFalse();
    assertThat(ledger.read("forge").files()).containsEntry("x", "mine");
  }

  @Test
  void refs_alongside_move_with_it() {
    // given
    CommitId main = story.work.id("main");
    CommitId next = story.work.commit("feat: next").id("main");
    List<RefUpdate> alongside =
        List.of(
            new RefUpdate("refs/heads/main", Optional.of(main.hex()), Optional.of(next.hex())),
            new RefUpdate("refs/tags/v1", Optional.empty(), Optional.of(next.hex())));

    // when
    boolean done =
        ledger.append("forge", ledger.read("forge"), entry("merged"), "merge", alongside);

    // then
    assertThat(done).isTrue();
    assertThat(story.bare.id("main")).isEqualTo(next);
    assertThat(story.bare.id("v1")).isEqualTo(next);
    assertThat(story.work.id("origin/main")).isEqualTo(next);
  }

  /**
   * Where a remote dies between two refs, the base has moved and its record has not: never back.
   */
  @Test
  void the_ledger_itself_moves_last() throws IOException {
    // given
    Path order = story.bare.folder().resolve("order");
    Path hook = story.bare.folder().resolve("hooks/pre-receive");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\ncut -d' ' -f3 >order\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    CommitId main = story.work.id("main");

    // when
    ledger.append(
        "forge",
        ledger.read("forge"),
        entry("x"),
        "x",
        List.of(new RefUpdate("refs/tags/v1", Optional.empty(), Optional.of(main.hex()))));

    // then
    assertThat(order).hasContent("refs/tags/v1\nrefs/slipway/forge");
  }

  @Test
  void nothing_moves_when_one_ref_alongside_has_moved() {
    // given
    CommitId main = story.work.id("main");
    CommitId next = story.work.commit("feat: next").id("main");
    List<RefUpdate> alongside =
        List.of(
            new RefUpdate("refs/tags/v1", Optional.empty(), Optional.of(main.hex())),
            new RefUpdate("refs/heads/main", Optional.of(next.hex()), Optional.of(main.hex())));

    // then
    assertThat(ledger.append("forge", ledger.read("forge"), entry("x"), "x", alongside)).isFalse();
    assertThat(story.bare.git("for-each-ref", "--format=%(refname)").strip())
        .isEqualTo("refs/heads/main");
  }

  @Test
  void a_remote_that_cannot_move_all_or_none_moves_nothing() {
    // given
    story.bare.git("config", "receive.advertiseAtomic", "false");
    CommitId main = story.work.id("main");
    RefUpdate tag = new RefUpdate("refs/tags/v1", Optional.empty(), Optional.of(main.hex()));

    // when
    var problem =
        Problems.only(() -> ledger.append("x", ledger.read("x"), entry("x"), "x", List.of(tag)));

    // then
    assertThat(problem.code()).isEqualTo("SLIP-329");
    assertThat(problem.remedy()).contains("receive.advertiseAtomic");
    assertThat(story.bare.git("for-each-ref", "--format=%(refname)").strip())
        .isEqualTo("refs/heads/main");
  }

  @Test
  void every_entry_can_be_read_oldest_first() {
    // given
    append(Map.of("x", Optional.of("1")));
    append(Map.of("y", Optional.of("2"), "x", Optional.empty()));
    JGitLedger other = new JGitLedger(story.another(folder.resolve("other")), CLOCK);

    // when
    List<Page> history = other.history("forge");

    // then
    assertThat(history).extracting(Page::files).containsExactly(Map.of("x", "1"), Map.of("y", "2"));
    assertThat(history.get(1)).isEqualTo(other.read("forge"));
    assertThat(ledger.historyLocal("forge")).isEqualTo(history);
    assertThat(ledger.history("none")).isEmpty();
  }

  @Test
  void an_entry_with_two_before_it_is_corrupt() {
    story.work.branch("side").commit("chore: side").checkout("main").commit("chore: main");
    story.work.merge("merge", "side").push("HEAD:refs/slipway/forge");
    assertThat(Problems.of(() -> ledger.history("forge"))).containsExactly("SLIP-340");
  }

  @Test
  void ledgers_are_found_by_what_their_names_begin_with() {
    // given
    for (String name : List.of("receipts/v1.1.0", "leases/main", "receipts/v1.0.0")) {
      ledger.append(name, ledger.read(name), entry("x"), "x", List.of());
    }

    // then
    assertThat(ledger.names("receipts/")).containsExactly("receipts/v1.0.0", "receipts/v1.1.0");
    assertThat(ledger.namesLocal("receipts/")).isEqualTo(ledger.names("receipts/"));
    assertThat(new LastSeenLedger(Optional.empty()).names("receipts/")).isEmpty();
  }

  @Test
  void nothing_moves_when_a_hook_refuses_one_ref() throws IOException {
    // given
    Path hook = story.bare.folder().resolve("hooks/update");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\ncase $1 in refs/tags/*) echo no tags; exit 1;; esac\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    CommitId main = story.work.id("main");
    Page empty = ledger.read("forge");

    // when
    var problem =
        Problems.only(
            () ->
                ledger.append(
                    "forge",
                    empty,
                    entry("x"),
                    "x",
                    List.of(
                        new RefUpdate("refs/tags/v1", Optional.empty(), Optional.of(main.hex())))));

    // then
    assertThat(problem.code()).isEqualTo("SLIP-322");
    assertThat(problem.what()).contains("refs/tags/v1", "no tags");
    assertThat(ledger.read("forge")).isEqualTo(empty);
  }

  @Test
  void a_folder_is_read_without_writing_anything_here() {
    GitRemote other = story.another(folder.resolve("other"));
    append(Map.of("x", Optional.of("1")));
    assertThat(new JGitLedger(other, CLOCK).readLocal("forge").files()).containsEntry("x", "1");
    assertThat(new JGitLedger(other, CLOCK).readLocal("forge"))
        .isEqualTo(ledger.readLocal("forge"));
    assertThat(story.bare.git("-C", folder.resolve("other").toString(), "for-each-ref"))
        .doesNotContain("slipway");
  }

  @Test
  void a_bare_repository_keeps_its_own() {
    try (GitRepository self = GitRepository.open(story.bare.folder(), GitFixture.environment())) {
      var own = new JGitLedger(new GitRemote(self, RemoteAddress.of(self, "origin")), CLOCK);
      assertThat(own.append("forge", own.read("forge"), entry("x"), "x", List.of())).isTrue();
      assertThat(own.read("forge").files()).containsEntry("x", "x");
      assertThat(own.readLocal("forge")).isEqualTo(own.read("forge"));
    }
  }

  @Test
  void what_is_no_text_is_corrupt() throws IOException {
    Files.write(story.work.folder().resolve("bad"), new byte[] {(byte) 0xFF, 1});
    story.work.git("add", "bad");
    story.work.commit("chore: bad").push("HEAD:refs/slipway/forge");
    var problem = Problems.only(() -> ledger.read("forge"));
    assertThat(problem.code()).isEqualTo("SLIP-340");
    assertThat(problem.what()).contains("refs/slipway/forge", "bad");
    assertThat(Problems.of(() -> ledger.readLocal("forge"))).containsExactly("SLIP-340");
  }

  @Test
  void two_clones_that_write_at_once_lose_nothing() throws Exception {
    // given
    List<Callable<Integer>> writers = new ArrayList<>();
    for (String name : List.of("left", "right")) {
      GitRemote clone = story.another(folder.resolve(name));
      writers.add(() -> count(new JGitLedger(clone, CLOCK)));
    }

    // when
    ExecutorService threads = Executors.newFixedThreadPool(writers.size());
    int refused = 0;
    for (Future<Integer> writer : threads.invokeAll(writers)) {
      refused += writer.get();
    }
    threads.shutdown();

    // then
    assertThat(ledger.read("counter").files()).containsEntry("count", "" + ROUNDS);
    assertThat(story.bare.git("rev-list", "--count", "refs/slipway/counter").strip())
        .isEqualTo("" + ROUNDS);
    assertThat(refused).as("they must have met at least once").isPositive();
  }

  /** Counts up, half of the rounds; returns how often the other one was first. */
  private static int count(Ledger ledger) {
    int refused = 0;
    for (int done = 0; done < ROUNDS / 2; ) {
      Page page = ledger.read("counter");
      int next = Integer.parseInt(page.files().getOrDefault("count", "0")) + 1;
      var changes = Map.of("count", Optional.of("" + next));
      if (ledger.append("counter", page, changes, "count", List.of())) {
        done++;
      } else {
        refused++;
      }
    }
    return refused;
  }

  private boolean append(Map<String, Optional<String>> changes) {
    return ledger.append("forge", ledger.read("forge"), changes, "entry", List.of());
  }

  private static Map<String, Optional<String>> entry(String text) {
    return Map.of("x", Optional.of(text));
  }
}

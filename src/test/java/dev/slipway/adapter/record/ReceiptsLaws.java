package dev.slipway.adapter.record;

import static dev.slipway.adapter.record.Entries.RELEASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.adapter.git.Problems;
import dev.slipway.adapter.record.RecordsWorld.Desk;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Move;
import dev.slipway.model.receipt.Receipt.Recorded;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.DeleteBranch;
import dev.slipway.plan.PushTag;
import dev.slipway.plan.PushTogether;
import dev.slipway.plan.RefChange;
import dev.slipway.port.read.Receipts;
import dev.slipway.testkit.Crash;
import dev.slipway.testkit.Faults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What holds of receipts, wherever their ledger is. */
abstract class ReceiptsLaws {

  static final String LEDGER = LedgerReceipts.FOLDER + RELEASE;
  private static final BranchName BRANCH = new BranchName("release/1.2.0");

  @TempDir Path folder;
  private RecordsWorld world;
  private Desk desk;

  abstract RecordsWorld world(Path folder);

  @BeforeEach
  void begin() {
    world = world(folder);
    desk = world.desk();
  }

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void nothing_is_remembered_of_a_release_that_nobody_began() {
    assertThat(desk.receipts().find(RELEASE)).isEqualTo(Receipt.none(RELEASE));
    assertThat(desk.receipts().releases()).isEmpty();
  }

  @Test
  void what_is_pushed_is_remembered_as_it_was_planned() {
    // when
    String made = desk.recorder().push(step(desk, Deed.CUT, new CreateBranch(BRANCH, main())));

    // then
    Receipt receipt = world.desk().receipts().find(RELEASE);
    Recorded recorded = receipt.entries().get(0);
    assertThat(made).isEqualTo(main().abbreviated());
    assertThat(recorded.number()).isEqualTo(1);
    assertThat(recorded.previous()).isEmpty();
    assertThat(recorded.entry().guards()).isEqualTo(Entries.entry(Deed.CUT).guards());
    assertThat(recorded.entry().approvals()).isEqualTo(Entries.entry(Deed.CUT).approvals());
    assertThat(recorded.entry().facts())
        .containsAllEntriesOf(Entries.entry(Deed.CUT).facts())
        .containsEntry("slipway", "1.2.3");
    assertThat(recorded.moves())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.ref()).isEqualTo(BRANCH.ref());
              assertThat(move.from()).isEmpty();
              assertThat(move.to()).contains(main().hex());
              assertThat(move.commit()).contains(main());
              assertThat(move.tree()).isPresent();
            });
  }

  @Test
  void refs_move_with_the_entry() {
    desk.recorder().push(step(desk, Deed.CUT, new CreateBranch(BRANCH, main()), tag()));
    assertThat(world.desk().refs().get().branch(BRANCH)).contains(main());
    assertThat(world.desk().refs().get().tag(RELEASE)).contains(main());
  }

  @Test
  void each_entry_names_the_one_before() {
    // given
    desk.recorder().push(step(desk, Deed.CUT, new CreateBranch(BRANCH, main())));
    desk.recorder().push(step(desk, Deed.TAG, tag()));
    desk.recorder().push(step(desk, Deed.CLEANUP, new DeleteBranch(BRANCH, main())));

    // when
    Receipt receipt = world.desk().receipts().find(RELEASE);

    // then
    List<Recorded> entries = receipt.entries();
    assertThat(entries).extracting(Recorded::number).containsExactly(1, 2, 3);
    assertThat(entries.get(1).previous()).contains(entries.get(0).digest());
    assertThat(entries.get(2).previous()).contains(entries.get(1).digest());
    assertThat(entries.get(2).moves())
        .containsExactly(
            new Move(
                BRANCH.ref(),
                Optional.of(main().hex()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(receipt.last(Deed.TAG)).contains(entries.get(1));
    assertThat(desk.receipts().releases()).containsExactly(RELEASE);
  }

  @Test
  void all_are_read_as_they_were_at_once() {
    // given
    desk.recorder().push(step(desk, Deed.CUT));

    // when
    Receipts seen = world.desk().receipts().atOnce();
    Receipt before = desk.receipts().find(RELEASE);
    world.tamper(LedgerReceipts.FOLDER + "v9.9.9", "0001.json", "{}");

    // then
    assertThat(seen.releases()).containsExactly(RELEASE);
    assertThat(seen.find(RELEASE)).isEqualTo(before);
    assertThat(seen.find("v0.1.0")).isEqualTo(Receipt.none("v0.1.0"));
    Receipts now = world.desk().receipts().atOnce();
    assertThat(now.releases()).containsExactly(RELEASE, "v9.9.9");
    assertThat(Problems.of(() -> now.find("v9.9.9"))).containsExactly("SLIP-711");
  }

  @Test
  void an_entry_may_move_nothing() {
    assertThat(desk.recorder().push(step(desk, Deed.SYNC))).isEmpty();
    assertThat(desk.receipts().find(RELEASE).last(Deed.SYNC)).isPresent();
  }

  @Test
  void who_did_not_see_the_newest_entry_changes_nothing() {
    // given
    PushTogether late = step(desk, Deed.CUT, new CreateBranch(BRANCH, main()));
    desk.recorder().push(step(desk, Deed.SYNC));

    // when
    Problem problem = Problems.only(() -> world.desk().recorder().push(late));

    // then
    assertThat(problem.code()).isEqualTo("SLIP-710");
    assertThat(problem.what()).contains("sync", "Ada", "build-7");
    assertThat(desk.refs().get().branch(BRANCH)).isEmpty();
  }

  @Test
  void a_ref_that_is_there_is_named_and_nothing_is_remembered() {
    // given
    desk.recorder().push(step(desk, Deed.CUT, new CreateBranch(BRANCH, main())));
    Receipt before = desk.receipts().find(RELEASE);

    // when
    Problem problem =
        Problems.only(
            () ->
                desk.recorder()
                    .push(step(desk, Deed.TAG, tag(), new CreateBranch(BRANCH, main()))));

    // then
    assertThat(problem.code()).isEqualTo("SLIP-323");
    assertThat(problem.what()).contains(BRANCH.ref());
    assertThat(desk.receipts().find(RELEASE)).isEqualTo(before);
    assertThat(desk.refs().get().tag(RELEASE)).isEmpty();
  }

  @Test
  void a_tag_that_is_there_is_never_moved() {
    desk.recorder().push(step(desk, Deed.TAG, tag()));
    assertThat(Problems.of(() -> desk.recorder().push(step(desk, Deed.TAG, tag()))))
        .containsExactly("SLIP-324");
  }

  @Test
  void a_changed_entry_is_named() {
    // given
    desk.recorder().push(step(desk, Deed.CUT));
    desk.recorder().push(step(desk, Deed.TAG));
    String text = desk.ledger().read(LEDGER).files().get("0001.json");

    // when
    world.tamper(LEDGER, "0001.json", text.replace("GO 1.2.0", "GO 1.2.1"));

    // then
    assertBroken("0001.json", "was changed");
  }

  @Test
  void an_entry_that_follows_another_than_the_last_is_named() {
    // given
    desk.recorder().push(step(desk, Deed.CUT));
    String text = desk.ledger().read(LEDGER).files().get("0001.json");

    // when
    world.tamper(LEDGER, "0002.json", text.replace("\"number\": 1", "\"number\": 2"));

    // then
    assertBroken("0002.json", "digest");
  }

  @Test
  void a_gap_is_named() {
    desk.recorder().push(step(desk, Deed.CUT));
    world.tamper(LEDGER, "0003.json", "{}");
    assertBroken("0002.json", "is missing");
  }

  @Test
  void a_file_that_is_no_entry_is_named() {
    desk.recorder().push(step(desk, Deed.CUT));
    world.tamper(LEDGER, "notes.txt", "hello");
    assertBroken("0002.json", "is missing");
  }

  @Test
  void what_is_no_entry_is_named() {
    world.tamper(LEDGER, "0001.json", "{\"number\": 1,}");
    assertBroken("0001.json", "line 1 is not valid JSON");
  }

  @Test
  void the_receipt_of_another_release_is_no_receipt() {
    // given
    desk.recorder().push(step(desk, Deed.CUT));
    String text = desk.ledger().read(LEDGER).files().get("0001.json");

    // when
    world.tamper(LedgerReceipts.FOLDER + "v9.9.9", "0001.json", text);

    // then
    Problem problem = Problems.only(() -> desk.receipts().find("v9.9.9"));
    assertThat(problem.code()).isEqualTo("SLIP-711");
    assertThat(problem.what()).contains("v9.9.9", RELEASE);
  }

  private void assertBroken(String... words) {
    Problem problem = Problems.only(() -> desk.receipts().find(RELEASE));
    assertThat(problem.code()).isEqualTo("SLIP-711");
    assertThat(problem.what()).contains(words).contains(RELEASE);
    assertThat(Problems.of(() -> desk.recorder().push(step(Optional.empty(), Deed.SYNC))))
        .as("nobody goes on with it")
        .containsExactly("SLIP-711");
  }

  @Test
  void what_a_later_slipway_writes_is_read() {
    // given
    desk.recorder().push(step(desk, Deed.CUT));
    Recorded first = desk.receipts().find(RELEASE).entries().get(0);
    String text =
        desk.ledger()
            .read(LEDGER)
            .files()
            .get("0001.json")
            .replace("\"number\": 1", "\"number\": 2, \"channels\": [\"npm\"]")
            .replace("\"previous\": null", "\"previous\": \"%s\"".formatted(first.digest()))
            .replace("\"deed\": \"cut\"", "\"deed\": \"publish\"");

    // when
    world.tamper(LEDGER, "0002.json", text);

    // then
    assertThat(desk.receipts().find(RELEASE).entries())
        .extracting(each -> each.entry().deed())
        .containsExactly(Deed.CUT, new Deed("publish"));
    desk.recorder().push(step(desk, Deed.SYNC));
    assertThat(desk.receipts().find(RELEASE).entries()).hasSize(3);
  }

  @Test
  void a_crash_leaves_all_or_nothing() {
    for (Faults faults : List.of(Faults.before(1), Faults.after(1))) {
      PushTogether step = step(desk, Deed.CUT, new CreateBranch(BRANCH, main()));
      Desk dying = desk.with(faults::effect);
      assertThatThrownBy(() -> dying.recorder().push(step)).isInstanceOf(Crash.class);
      assertThat(desk.refs().get().branch(BRANCH).isPresent())
          .isEqualTo(desk.receipts().find(RELEASE).last(Deed.CUT).isPresent());
    }
    assertThat(desk.refs().get().branch(BRANCH)).contains(main());
  }

  @Test
  @Timeout(60)
  void of_two_that_go_on_at_once_one_does() throws Exception {
    // given
    int rounds = 10;
    CyclicBarrier together = new CyclicBarrier(2);
    List<Callable<Integer>> operators = new ArrayList<>();
    for (Desk each : List.of(world.desk(), world.desk())) {
      operators.add(() -> wins(each, rounds, together));
    }

    // when
    ExecutorService threads = Executors.newFixedThreadPool(2);
    int won = 0;
    for (Future<Integer> operator : threads.invokeAll(operators)) {
      won += operator.get();
    }
    threads.shutdown();

    // then
    assertThat(won).isEqualTo(rounds);
    assertThat(desk.receipts().find(RELEASE).entries()).hasSize(rounds);
  }

  private static int wins(Desk desk, int rounds, CyclicBarrier together) throws Exception {
    int won = 0;
    for (int round = 0; round < rounds; round++) {
      PushTogether step = step(desk, Deed.SYNC);
      together.await(30, TimeUnit.SECONDS);
      try {
        desk.recorder().push(step);
        won++;
      } catch (ProblemException e) {
        assertThat(e.problems()).extracting(Problem::code).containsExactly("SLIP-710");
      }
      together.await(30, TimeUnit.SECONDS);
    }
    return won;
  }

  private CommitId main() {
    return world.main();
  }

  private PushTag tag() {
    return new PushTag(RELEASE, main(), Optional.empty());
  }

  private static PushTogether step(Desk desk, Deed deed, RefChange... changes) {
    return step(desk.receipts().find(RELEASE).head(), deed, changes);
  }

  private static PushTogether step(Optional<CommitId> seen, Deed deed, RefChange... changes) {
    return new PushTogether(List.of(changes), Entries.entry(deed), seen);
  }
}

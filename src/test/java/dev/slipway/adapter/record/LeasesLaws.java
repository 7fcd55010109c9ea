package dev.slipway.adapter.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.adapter.git.Problems;
import dev.slipway.adapter.record.RecordsWorld.Desk;
import dev.slipway.model.Person;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Lease;
import dev.slipway.model.receipt.Operator;
import dev.slipway.plan.LeaseClaim;
import dev.slipway.testkit.Crash;
import dev.slipway.testkit.Faults;
import dev.slipway.testkit.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

/** What holds of leases, wherever their ledger is. */
abstract class LeasesLaws {

  private static final Operator ADA = operator("Ada", "build-7", 1);
  private static final Operator BOB = operator("Bob", "laptop", 2);

  @TempDir Path folder;
  private final MovableClock clock = MovableClock.at("2026-04-05T06:07:08Z");
  private final Set<Long> running = new HashSet<>(Set.of(1L, 2L));
  private RecordsWorld world;
  private LedgerLeases adas;
  private LedgerLeases bobs;

  abstract RecordsWorld world(Path folder);

  @BeforeEach
  void begin() {
    world = world(folder);
    adas = leases(world.desk(), ADA);
    bobs = leases(world.desk(), BOB);
  }

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void a_line_is_free_at_first() {
    assertThat(adas.holder("main")).isEmpty();
  }

  @Test
  void who_takes_it_holds_it_for_a_while() {
    // when
    Lease lease = adas.take(claim(ADA));

    // then
    assertThat(lease.since()).isEqualTo(clock.instant());
    assertThat(lease.until()).isEqualTo(clock.instant().plus(LedgerLeases.TERM));
    assertThat(bobs.holder("main")).contains(lease);
    assertThat(bobs.holder("1.2")).isEmpty();
  }

  @Test
  void somebody_else_is_told_who_since_when_and_what_for() {
    // given
    adas.take(claim(ADA));
    clock.pass(Duration.ofMinutes(3));

    // when
    Problem problem = Problems.only(() -> bobs.take(claim(BOB)));

    // then
    assertThat(problem.code()).isEqualTo("SLIP-720");
    assertThat(problem.what())
        .contains("Ada <ada@example.org> on build-7", "main", "tag v1.2.0")
        .contains("2026-04-05T06:07:08Z", "2026-04-05T06:17:08Z");
    assertThat(problem.remedy()).contains("--take-over");
  }

  @Test
  void the_same_operator_in_another_process_is_somebody_else() {
    adas.take(claim(ADA));
    running.add(3L);
    assertThat(Problems.of(() -> adas.take(claim(operator("Ada", "build-7", 3)))))
        .containsExactly("SLIP-720");
  }

  @Test
  void the_same_process_has_it_already() {
    adas.take(claim(ADA));
    clock.pass(Duration.ofMinutes(3));
    assertThat(adas.take(claim(ADA)).since()).isEqualTo(clock.instant());
  }

  @Test
  void what_is_given_back_is_free() {
    Lease lease = adas.take(claim(ADA));
    adas.giveBack(lease);
    assertThat(bobs.holder("main")).isEmpty();
    assertThat(bobs.take(claim(BOB)).holder()).isEqualTo(BOB);
  }

  @Test
  void what_ran_out_binds_nobody() {
    adas.take(claim(ADA));
    clock.pass(LedgerLeases.TERM);
    assertThat(bobs.holder("main")).isEmpty();
    assertThat(bobs.take(claim(BOB)).holder()).isEqualTo(BOB);
    assertThat(world.log("leases/main").get(1)).contains("over from Ada", "ran out");
  }

  @Test
  void what_a_dead_process_of_this_machine_left_is_taken_over_at_once() {
    // given
    adas.take(claim(ADA));
    running.remove(ADA.process());
    Operator again = operator("Ada", "build-7", 4);

    // then
    assertThat(Problems.of(() -> bobs.take(claim(BOB))))
        .as("another machine cannot know")
        .containsExactly("SLIP-720");
    assertThat(adas.take(claim(again)).holder()).isEqualTo(again);
    assertThat(world.log("leases/main").get(1)).contains("over from Ada", "process 1 is gone");
  }

  @Test
  void what_the_dead_left_is_ended_where_nothing_is_to_be_done_and_what_the_living_hold_stays() {
    // given
    adas.take(claim(ADA));

    // when
    bobs.settle(claim(BOB));
    Optional<Lease> alive = bobs.holder("main");
    clock.pass(LedgerLeases.TERM);
    bobs.settle(claim(BOB));

    // then
    assertThat(alive).isPresent();
    assertThat(world.desk().ledger().read("leases/main").files()).isEmpty();
  }

  @Test
  void who_takes_over_does_and_that_is_recorded() {
    // given
    Lease lost = adas.take(claim(ADA));

    // when
    bobs.take(new LeaseClaim("main", "tag v1.2.0", BOB, true));

    // then
    assertThat(world.log("leases/main").get(1))
        .contains("taken by Bob", "over from Ada", "--take-over");
    adas.giveBack(lost);
    assertThat(adas.holder("main").map(Lease::holder)).contains(BOB);
    clock.pass(Duration.ofMinutes(6));
    Problem problem = Problems.only(() -> adas.renewed(lost));
    assertThat(problem.code()).isEqualTo("SLIP-721");
    assertThat(problem.what()).contains("Bob");
  }

  @Test
  void it_is_renewed_when_half_of_it_is_gone() {
    // given
    Lease lease = adas.take(claim(ADA));
    clock.pass(Duration.ofMinutes(4));
    assertThat(adas.renewed(lease)).isEqualTo(lease);

    // when
    clock.pass(Duration.ofMinutes(1));
    Lease longer = adas.renewed(lease);

    // then
    assertThat(longer.since()).isEqualTo(lease.since());
    assertThat(longer.until()).isEqualTo(clock.instant().plus(LedgerLeases.TERM));
    assertThat(bobs.holder("main")).contains(longer);
    adas.giveBack(longer);
    assertThat(bobs.holder("main")).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_told_and_can_be_ended() {
    world.tamper("leases/main", LeaseText.PATH, "{\"holder\": 7}");
    assertThat(Problems.of(() -> adas.take(claim(ADA)))).containsExactly("SLIP-722");
    assertThat(adas.take(new LeaseClaim("main", "tag", ADA, true)).holder()).isEqualTo(ADA);
  }

  @Test
  void a_crash_while_taking_or_giving_back_does_not_block_the_next_run() {
    for (int effect = 1; effect <= 2; effect++) {
      for (Faults faults : List.of(Faults.before(effect), Faults.after(effect))) {
        LedgerLeases dying = leases(world.desk().with(faults::effect), ADA);
        assertThatThrownBy(() -> dying.giveBack(dying.take(claim(ADA)))).isInstanceOf(Crash.class);
        running.remove(ADA.process());
        Operator next = operator("Ada", "build-7", 5);
        adas.giveBack(adas.take(claim(next)));
        assertThat(bobs.holder("main")).isEmpty();
        running.add(ADA.process());
      }
    }
  }

  @Test
  @Timeout(60)
  void of_two_that_take_it_at_once_one_gets_it() throws Exception {
    // given
    int rounds = 10;
    CyclicBarrier together = new CyclicBarrier(2);
    List<Callable<Integer>> operators = new ArrayList<>();
    operators.add(() -> wins(adas, ADA, rounds, together));
    operators.add(() -> wins(bobs, BOB, rounds, together));

    // when
    ExecutorService threads = Executors.newFixedThreadPool(2);
    int won = 0;
    for (Future<Integer> operator : threads.invokeAll(operators)) {
      won += operator.get();
    }
    threads.shutdown();

    // then
    assertThat(won).isEqualTo(rounds);
  }

  private static int wins(LedgerLeases leases, Operator who, int rounds, CyclicBarrier together)
      throws Exception {
    int won = 0;
    for (int round = 0; round < rounds; round++) {
      together.await(30, TimeUnit.SECONDS);
      List<Lease> taken = attempt(leases, who);
      won += taken.size();
      together.await(30, TimeUnit.SECONDS);
      taken.forEach(leases::giveBack);
    }
    return won;
  }

  private static List<Lease> attempt(LedgerLeases leases, Operator who) {
    try {
      return List.of(leases.take(claim(who)));
    } catch (ProblemException e) {
      assertThat(e.problems()).extracting(Problem::code).containsExactly("SLIP-720");
      return List.of();
    }
  }

  private LedgerLeases leases(Desk desk, Operator who) {
    Machine machine = new Machine(who.host(), who.process(), running::contains);
    return new LedgerLeases(desk.ledger(), () -> machine, clock);
  }

  private static LeaseClaim claim(Operator who) {
    return new LeaseClaim("main", "tag v1.2.0", who, false);
  }

  private static Operator operator(String name, String host, long process) {
    String email = name.toLowerCase(Locale.ROOT) + "@example.org";
    return new Operator(new Person(name, email), host, process);
  }
}

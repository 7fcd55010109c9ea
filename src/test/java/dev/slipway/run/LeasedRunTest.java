package dev.slipway.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.Person;
import dev.slipway.model.problem.LeaseProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Lease;
import dev.slipway.model.receipt.Operator;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.LeaseClaim;
import dev.slipway.plan.Plan;
import dev.slipway.plan.Step;
import dev.slipway.port.write.Leases;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a run does with its lease. */
class LeasedRunTest {

  private static final Operator ADA = new Operator(new Person("Ada", "ada@example.org"), "here", 1);
  private static final ProblemException LOST =
      new ProblemException(LeaseProblems.lost("main", Optional.of("Bob")));

  private final List<String> told = new ArrayList<>();

  @Test
  void it_is_taken_first_renewed_before_each_step_and_given_back() {
    Report report = run(new Told(""), two());
    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(told).containsExactly("take", "renew", "step", "renew", "step", "give back");
  }

  @Test
  void who_does_not_get_it_does_nothing() {
    assertThatThrownBy(() -> run(new Told("take"), two())).isSameAs(LOST);
    assertThat(told).containsExactly("take");
  }

  @Test
  void who_has_lost_it_stops() {
    Report report = run(new Told("renew"), two());
    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(report.problems()).isEqualTo(LOST.problems());
    assertThat(told).containsExactly("take", "renew", "give back");
  }

  @Test
  void what_was_done_is_told_when_it_cannot_be_given_back() {
    assertThat(run(new Told("give back"), two()).outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void nothing_to_do_needs_no_lease_and_ends_what_a_dead_run_left() {
    run(new Told(""), new Plan("idle", List.of(), two().claim()));
    assertThat(told).containsExactly("settle");
  }

  @Test
  void who_claims_none_asks_for_none() {
    run(new Told(""), new Plan("alone", List.of()));
    assertThat(told).isEmpty();
  }

  private static Plan two() {
    Step step = new ClosePullRequest(1);
    LeaseClaim claim = new LeaseClaim("main", "tag v1.2.0", ADA, false);
    return new Plan("two", List.of(step, step), Optional.of(claim));
  }

  private Report run(Leases leases, Plan plan) {
    @SuppressWarnings("unchecked")
    Step.Handler<String> world =
        (Step.Handler<String>)
            Proxy.newProxyInstance(
                Step.Handler.class.getClassLoader(),
                new Class<?>[] {Step.Handler.class},
                (proxy, method, arguments) -> {
                  told.add("step");
                  return "done";
                });
    return new PlanRunner(world, leases).run(plan);
  }

  /** Leases of which one part does not succeed. */
  private final class Told implements Leases {

    private final String failing;

    Told(String failing) {
      this.failing = failing;
    }

    private void tell(String what) {
      told.add(what);
      if (what.equals(failing)) {
        throw LOST;
      }
    }

    @Override
    public Lease take(LeaseClaim claim) {
      tell("take");
      return new Lease(claim.line(), claim.command(), claim.holder(), Instant.MIN, Instant.MAX);
    }

    @Override
    public Lease renewed(Lease lease) {
      tell("renew");
      return lease;
    }

    @Override
    public void settle(LeaseClaim claim) {
      tell("settle");
    }

    @Override
    public void giveBack(Lease lease) {
      tell("give back");
    }
  }
}

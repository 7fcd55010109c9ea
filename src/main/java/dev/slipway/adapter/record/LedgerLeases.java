package dev.slipway.adapter.record;

import dev.slipway.model.problem.LeaseProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Lease;
import dev.slipway.plan.LeaseClaim;
import dev.slipway.port.read.LeaseBook;
import dev.slipway.port.write.Leases;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.Ledger.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Leases in the remote itself: a ledger for each release line, with one file while somebody holds
 * the lease. Its log tells who held it, and who took it over from whom.
 */
public final class LedgerLeases implements Leases, LeaseBook {

  /**
   * Longer than a step takes over a slow network, so that nobody loses a lease at work; shorter
   * than a colleague waits for a machine that will not come back. Whoever works longer renews it.
   */
  static final Duration TERM = Duration.ofMinutes(10);

  private static final String FOLDER = "leases/";

  /** Each lost race is somebody else's success; nobody loses so many in a row. */
  private static final int ATTEMPTS = 10;

  private final Ledger ledger;
  private final Supplier<Machine> machine;
  private final Clock clock;

  /**
   * @param machine asked only when somebody holds a lease
   */
  public LedgerLeases(Ledger ledger, Supplier<Machine> machine, Clock clock) {
    this.ledger = ledger;
    this.machine = machine;
    this.clock = clock;
  }

  @Override
  public Optional<Lease> holder(String line) {
    return lease(line, ledger.read(FOLDER + line)).filter(lease -> ending(lease).isEmpty());
  }

  /** Those that nobody gave back, whether or not they bind anybody still, by line. */
  public List<Lease> left() {
    return ledger.names(FOLDER).stream()
        .flatMap(name -> readable(ledger.read(name)).stream())
        .toList();
  }

  @Override
  public Lease take(LeaseClaim claim) {
    Lease lease = new Lease(claim.line(), claim.command(), claim.holder(), now(), now().plus(TERM));
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Page page = ledger.read(FOLDER + claim.line());
      if (write(page, lease, words(claim, page))) {
        return lease;
      }
    }
    throw new ProblemException(LeaseProblems.busy(claim.line(), ATTEMPTS));
  }

  /**
   * What the log is to say of the taking.
   *
   * @throws ProblemException {@code SLIP-720} when it is somebody else's
   */
  private String words(LeaseClaim claim, Page page) {
    String taken = "taken by %s for %s".formatted(claim.holder(), claim.command());
    Optional<Lease> there = claim.takeOver() ? readable(page) : lease(claim.line(), page);
    if (there.isEmpty() || isOf(there.get(), claim)) {
      return taken;
    }
    String ended =
        ending(there.get())
            .or(() -> claim.takeOver() ? Optional.of("by --take-over") : Optional.empty())
            .orElseThrow(() -> held(there.get()));
    return "%s, over from %s (%s)".formatted(taken, there.get().holder(), ended);
  }

  private static ProblemException held(Lease lease) {
    String holder = "%s, process %d,".formatted(lease.holder(), lease.holder().process());
    String since = lease.since().toString();
    String until = lease.until().toString();
    return new ProblemException(
        LeaseProblems.held(lease.line(), holder, lease.command(), since, until));
  }

  private static boolean isOf(Lease lease, LeaseClaim claim) {
    return lease.holder().equals(claim.holder());
  }

  /** Why a lease that was not given back binds nobody any more; empty while it does. */
  private Optional<String> ending(Lease lease) {
    if (!now().isBefore(lease.until())) {
      return Optional.of("it ran out at " + lease.until());
    }
    long process = lease.holder().process();
    Machine here = machine.get();
    boolean abandoned = lease.holder().host().equals(here.host()) && !here.runs().test(process);
    return abandoned ? Optional.of("its process %d is gone".formatted(process)) : Optional.empty();
  }

  @Override
  public Lease renewed(Lease lease) {
    if (now().isBefore(lease.until().minus(TERM.dividedBy(2)))) {
      return lease;
    }
    Page page = ledger.read(FOLDER + lease.line());
    Lease longer =
        new Lease(lease.line(), lease.command(), lease.holder(), lease.since(), now().plus(TERM));
    if (!isStill(lease, page) || !write(page, longer, "renewed by " + lease.holder())) {
      Optional<String> now = readable(page).map(there -> there.holder().toString());
      throw new ProblemException(LeaseProblems.lost(lease.line(), now));
    }
    return longer;
  }

  @Override
  public void settle(LeaseClaim claim) {
    Page page = ledger.read(FOLDER + claim.line());
    readable(page)
        .flatMap(this::ending)
        .ifPresent(
            why -> end(claim.line(), page, "ended for %s (%s)".formatted(claim.holder(), why)));
  }

  @Override
  public void giveBack(Lease lease) {
    Page page = ledger.read(FOLDER + lease.line());
    if (isStill(lease, page)) {
      end(lease.line(), page, "given back by " + lease.holder());
    }
  }

  private void end(String line, Page page, String words) {
    Map<String, Optional<String>> gone = Map.of(LeaseText.PATH, Optional.empty());
    ledger.append(FOLDER + line, page, gone, words, List.of());
  }

  /** Whether nobody took it over. */
  private static boolean isStill(Lease lease, Page page) {
    return readable(page)
        .filter(there -> there.holder().equals(lease.holder()))
        .filter(there -> there.since().equals(lease.since()))
        .isPresent();
  }

  private boolean write(Page page, Lease lease, String words) {
    Map<String, Optional<String>> changes =
        Map.of(LeaseText.PATH, Optional.of(LeaseText.write(lease)));
    return ledger.append(FOLDER + lease.line(), page, changes, words, List.of());
  }

  /**
   * @throws ProblemException {@code SLIP-722} when it cannot be read
   */
  private static Optional<Lease> lease(String line, Page page) {
    Optional<String> text = text(page);
    Optional<Lease> lease = readable(page);
    if (text.isPresent() && lease.isEmpty()) {
      throw new ProblemException(LeaseProblems.unreadable(line, "refs/slipway/" + FOLDER + line));
    }
    return lease;
  }

  private static Optional<Lease> readable(Page page) {
    Optional<String> text = text(page);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LeaseText.read(text.get()));
    } catch (Fields.Corrupt e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(Page page) {
    return Optional.ofNullable(page.files().get(LeaseText.PATH));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}

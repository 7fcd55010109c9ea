package dev.slipway.testkit;

import dev.slipway.port.write.BranchPusher;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.Merger;
import dev.slipway.port.write.PullRequestWriter;
import dev.slipway.port.write.ReleaseCreator;
import dev.slipway.port.write.TagPusher;
import java.util.function.Supplier;

/**
 * Counts the side effects of all ports that it wraps, and lets the process {@link Crash} at one of
 * them: before it takes effect, or after, when nobody heard that it did.
 */
public final class Faults {

  private final int crashAt;
  private final boolean tookEffect;
  private int count;
  private boolean dead;

  private Faults(int crashAt, boolean tookEffect) {
    this.crashAt = crashAt;
    this.tookEffect = tookEffect;
  }

  /** Only counts. */
  public static Faults none() {
    return new Faults(0, false);
  }

  /**
   * @param number of the side effect that does not happen any more, from 1
   */
  public static Faults before(int number) {
    return new Faults(number, false);
  }

  /**
   * @param number of the side effect that is the last to happen, from 1
   */
  public static Faults after(int number) {
    return new Faults(number, true);
  }

  /** How many side effects there were so far. */
  public int count() {
    return count;
  }

  /** Runs one side effect; the dead have none. */
  public <T> T effect(Supplier<T> effect) {
    if (dead) {
      throw new Crash(this.toString());
    }
    count++;
    crashIf(!tookEffect);
    T answer = effect.get();
    crashIf(tookEffect);
    return answer;
  }

  private void crashIf(boolean now) {
    if (now && count == crashAt) {
      dead = true;
      throw new Crash(this.toString());
    }
  }

  public BranchPusher branches(BranchPusher branches) {
    return Intercepted.port(BranchPusher.class, branches, this::effect);
  }

  public TagPusher tags(TagPusher tags) {
    return Intercepted.port(TagPusher.class, tags, this::effect);
  }

  public ReleaseCreator releases(ReleaseCreator releases) {
    return step -> effect(() -> releases.create(step));
  }

  public Merger merger(Merger merger) {
    return (base, head, method, message) -> effect(() -> merger.merge(base, head, method, message));
  }

  public PullRequestWriter pullRequests(PullRequestWriter pullRequests) {
    return new FaultyPullRequests(this, pullRequests);
  }

  public Ledger ledger(Ledger ledger) {
    return Intercepted.port(Ledger.class, ledger, this::effect);
  }

  @Override
  public String toString() {
    return "crash %s side effect %d".formatted(tookEffect ? "after" : "before", crashAt);
  }
}

package dev.slipway.flow.qa;

import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.qa.Provenance;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.model.qa.VerdictRule;
import dev.slipway.port.read.Checkout;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Trees;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells what a verdict is of, and for how long. */
public final class Provenances {

  /** For how long a verdict is good that no rule asks for. */
  private static final Duration USUAL = Duration.ofHours(24);

  private final History history;
  private final Trees trees;
  private final Checkout checkout;
  private final String tool;
  private final Clock clock;

  /**
   * @param tool Slipway's version
   */
  public Provenances(History history, Trees trees, Checkout checkout, String tool, Clock clock) {
    this.history = history;
    this.trees = trees;
    this.checkout = checkout;
    this.tool = tool;
    this.clock = clock;
  }

  /** What is checked out now. To be called once, by one thread. */
  public Begun begin(String config) {
    Optional<CommitId> commit = history.resolve("HEAD");
    return new Begun(
        commit,
        commit.map(trees::of),
        commit.isPresent() && checkout.isDirty(),
        config,
        tool,
        now(clock));
  }

  /**
   * Ends what was begun now.
   *
   * @param rules that ask for verdicts
   * @param environments that this one is of
   */
  public Provenance end(
      Begun begun, List<VerdictRule> rules, String target, List<String> environments) {
    Instant ended = now(clock);
    return new Provenance(
        begun.commit(),
        begun.tree(),
        begun.dirty(),
        begun.config(),
        begun.tool(),
        begun.started(),
        ended,
        ended.plus(life(rules, target, environments)));
  }

  private static Duration life(List<VerdictRule> rules, String target, List<String> environments) {
    return rules.stream()
        .filter(rule -> rule.target().equals(target))
        .filter(rule -> rule.environments().stream().anyMatch(environments::contains))
        .map(VerdictRule::maxAge)
        .min(Comparator.naturalOrder())
        .orElse(USUAL);
  }

  private static Instant now(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * What was checked out when the checks began.
   *
   * @param config {@link QaConfig#hash()}; empty where nothing is configured
   * @param started in UTC, to the second
   */
  public record Begun(
      Optional<CommitId> commit,
      Optional<TreeId> tree,
      boolean dirty,
      String config,
      String tool,
      Instant started) {}
}

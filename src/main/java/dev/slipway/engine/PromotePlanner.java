package dev.slipway.engine;

import dev.slipway.engine.guard.Bookkeeping;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.promotion.Promotion;
import dev.slipway.engine.promotion.PromotionCheck.State;
import dev.slipway.engine.promotion.PromotionWay;
import dev.slipway.engine.promotion.PromotionWords;
import dev.slipway.engine.promotion.Released;
import dev.slipway.engine.promotion.Released.Standing;
import dev.slipway.engine.promotion.Route;
import dev.slipway.engine.qa.evidence.VerdictGuard;
import dev.slipway.model.BranchName;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.LeaseClaim;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.RefChange;
import dev.slipway.plan.Step;
import dev.slipway.plan.UpdatePullRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings a release, or a whole branch, to production by a pull request. */
public final class PromotePlanner {

  private final PromoteFacts facts;
  private final PromotionWay way;
  private final PromotionWords words;

  public PromotePlanner(PromoteFacts facts) {
    this.facts = facts;
    this.way = PromotionWay.choose(facts.mode(), facts.trial(), facts.release().isPresent());
    this.words =
        new PromotionWords(
            facts.situation().flow(), facts.route(), way, facts.trial(), facts.release());
  }

  /**
   * Plans what is missing; nothing where production has it all, or its pull request waits.
   *
   * @throws dev.slipway.model.problem.ProblemException with all that is in the way: {@code
   *     SLIP-750} to {@code SLIP-756}, {@code SLIP-771}, {@code SLIP-812}, {@code SLIP-860} to
   *     {@code SLIP-867}
   */
  public Planned plan() {
    if (isDone()) {
      return new Planned(new Plan(words.title(), List.of(), Optional.of(claim())), nothing());
    }
    List<GuardResult> guards = new PromoteGuards(facts, way).ask().orThrow();
    Map<String, String> told = told();
    List<Step> steps = steps(guards, told);
    Decision decision = new Decision(release(), guards, told, remarks(steps), words.paths());
    return new Planned(new Plan(words.title(), steps, Optional.of(claim())), decision);
  }

  /** Whether there is nothing to do, whatever the guards say: it is done, or it waits. */
  public boolean isIdle() {
    boolean conflicts = way.mode() == Mode.MERGE && facts.trial().tree().isEmpty();
    return isDone() || !conflicts && steps(List.of(), Map.of()).isEmpty();
  }

  private List<Step> steps(List<GuardResult> guards, Map<String, String> told) {
    List<Step> steps = new ArrayList<>();
    promotion().flatMap(wanted -> note(wanted, guards, told)).ifPresent(steps::add);
    pullRequest().ifPresent(steps::add);
    return steps;
  }

  private Map<String, String> told() {
    return new VerdictGuard(facts.verdicts())
        .with(promotion().map(Promotion::facts).orElseGet(Map::of));
  }

  private List<String> remarks(List<Step> steps) {
    List<String> remarks = new ArrayList<>(words.remarks());
    there()
        .filter(each -> steps.isEmpty())
        .ifPresent(each -> remarks.add("Pull request #%d waits.".formatted(each.number())));
    return remarks;
  }

  private boolean isDone() {
    return facts.release().map(this::isDone).orElse(facts.contained());
  }

  private boolean isDone(Released release) {
    boolean there = facts.contained() || way.mode() == Mode.METADATA && release.edits().isEmpty();
    return release.check().isProven()
        || there && release.arrived() && release.check().state() != State.DIFFERS;
  }

  private Decision nothing() {
    String production = route().production().toString();
    String remark =
        facts
            .release()
            .filter(release -> release.check().isProven())
            .map(release -> release.check().words(production))
            .map(words -> release() + words.substring("it".length()) + ".")
            .orElse("%s has all that %s has.".formatted(production, route().source()));
    return new Decision(release(), List.of(), Map.of(), List.of(remark));
  }

  /** Nothing is remembered of a branch that goes to production before any release is made of it. */
  private Optional<Promotion> promotion() {
    return facts
        .release()
        .map(
            release ->
                way.mode() == Mode.MERGE
                    ? new Promotion(
                        Mode.MERGE,
                        head(),
                        route().from(),
                        route().onto(),
                        facts.trial().tree().orElseThrow())
                    : new Promotion(
                        Mode.METADATA, head(), route().from(), route().onto(), release.expected()));
  }

  /** The push of the clean branch and the note of what is expected; empty when both are there. */
  private Optional<Step> note(
      Promotion wanted, List<GuardResult> guards, Map<String, String> told) {
    Released release = facts.release().orElseThrow();
    List<RefChange> changes = changes(release).stream().toList();
    boolean noted = Promotion.in(release.receipt()).filter(wanted::equals).isPresent();
    if (noted && changes.isEmpty()) {
      return Optional.empty();
    }
    Bookkeeping books = new Bookkeeping(facts.situation(), release.receipt());
    return Optional.of(books.push(Deed.PROMOTE, changes, guards, List.of(), told));
  }

  private Optional<RefChange> changes(Released release) {
    Optional<Standing> standing = release.standing();
    if (way.mode() == Mode.MERGE || standing.filter(Standing::current).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new PushBranch(
            head(), route().onto(), words.title(), release.edits(), standing.map(Standing::tip)));
  }

  private BranchName head() {
    return way.mode() == Mode.MERGE ? route().source() : words.branch();
  }

  /** A pull request of the whole branch may have been opened at the cut, and is left as it is. */
  private Optional<Step> pullRequest() {
    if (there().isEmpty()) {
      return Optional.of(
          new OpenPullRequest(
              head(), route().production(), words.title(), words.body(), List.of(), false));
    }
    return there()
        .filter(each -> way.mode() == Mode.METADATA && !says(each))
        .map(each -> new UpdatePullRequest(each.number(), words.title(), words.body()));
  }

  private Optional<PullRequest> there() {
    return facts.open().stream().filter(each -> each.head().equals(head())).findFirst();
  }

  private boolean says(PullRequest there) {
    return there.title().equals(words.title())
        && there.body().replace("\r\n", "\n").equals(words.body());
  }

  private LeaseClaim claim() {
    return facts.situation().claim(route().production(), ("promote " + release()).strip());
  }

  private String release() {
    return facts.release().map(Released::tag).orElse("");
  }

  private Route route() {
    return facts.route();
  }
}

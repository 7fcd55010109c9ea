package dev.slipway.engine;

import dev.slipway.engine.CleanupFacts.Candidate;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.guard.Memory;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.tag.TagMark;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.DeleteBranch;
import dev.slipway.plan.LeaseClaim;
import dev.slipway.plan.Plan;
import dev.slipway.plan.RefChange;
import dev.slipway.plan.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deletes branches whose content is elsewhere (requirements B11, F38). */
public final class CleanupPlanner {

  private static final String TITLE = "clean up branches";

  private final CleanupFacts facts;

  public CleanupPlanner(CleanupFacts facts) {
    this.facts = facts;
  }

  /** Plans the deletions; every branch that stays is told with the reason. */
  public Planned plan() {
    Guards guards = new Guards();
    facts.candidates().forEach(each -> tell(guards, each));
    List<String> remarks =
        facts.candidates().isEmpty() ? List.of("There is no branch to clean up.") : List.of();
    Decision decision = new Decision("", guards.results(), Map.of(), remarks);
    return new Planned(new Plan(TITLE, steps(), Optional.of(claim())), decision);
  }

  private void tell(Guards guards, Candidate candidate) {
    String name = candidate.branch().name().name();
    reason(candidate)
        .ifPresentOrElse(
            why -> guards.skipped(name, "stays: " + why),
            () -> guards.passed(name, "goes: all that it has is elsewhere"));
  }

  /** Why a branch stays; empty when it goes. */
  private Optional<String> reason(Candidate candidate) {
    ToolBranch branch = candidate.branch();
    if (candidate.waiting().isPresent()) {
      return Optional.of("pull request #%d is open".formatted(candidate.waiting().get().number()));
    }
    if (branch.isOfRelease() && candidate.tag().isEmpty()) {
      return Optional.of("its name has no version that the policy knows");
    }
    Optional<TagMark> untagged = candidate.mark().filter(mark -> !mark.isGenuine());
    if (untagged.isPresent()) {
      return untagged.map(mark -> mark.words(candidate.tag().orElseThrow()));
    }
    return candidate.left().isEmpty()
        ? Optional.empty()
        : Optional.of("only it has this: " + String.join(", ", candidate.left()));
  }

  private List<Step> steps() {
    Map<String, List<Candidate>> releases = new LinkedHashMap<>();
    facts.candidates().stream()
        .filter(each -> reason(each).isEmpty())
        .forEach(
            each ->
                releases
                    .computeIfAbsent(each.tag().orElse(""), none -> new ArrayList<>())
                    .add(each));
    return releases.values().stream().flatMap(all -> deletions(all).stream()).toList();
  }

  /** Of one release, or of none. */
  private List<Step> deletions(List<Candidate> candidates) {
    List<RefChange> changes =
        candidates.stream()
            .<RefChange>map(each -> new DeleteBranch(each.branch().name(), each.tip()))
            .toList();
    Guards guards = new Guards();
    candidates.forEach(each -> tell(guards, each));
    Optional<Receipt> receipt = candidates.get(0).receipt();
    List<GuardResult> results = guards.results();
    return new Memory(facts.situation(), receipt, Deed.CLEANUP)
        .steps(changes, results, List.of(), Map.of());
  }

  private LeaseClaim claim() {
    Situation situation = facts.situation();
    return situation.claim(situation.flow().branches().production(), TITLE);
  }
}

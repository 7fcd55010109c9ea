package dev.slipway.engine;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.promotion.Released;
import dev.slipway.engine.promotion.Route;
import dev.slipway.engine.promotion.Trial;
import dev.slipway.engine.qa.evidence.RequiredVerdicts;
import dev.slipway.engine.release.Declaration;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import dev.slipway.model.forge.PullRequest;
import java.util.List;
import java.util.Optional;

/**
 * Everything a promotion is decided from.
 *
 * @param mode as asked for, else as configured
 * @param contained whether production has all that the branch has
 * @param there what production's files say of the version
 * @param coming what those files say that production would get
 * @param release empty where a whole branch goes to production, and releases are made there
 * @param open pull requests into production
 * @param verdicts of the files of the branch
 */
public record PromoteFacts(
    Situation situation,
    Route route,
    Mode mode,
    Trial trial,
    boolean contained,
    List<Declaration> there,
    List<Declaration> coming,
    Optional<Released> release,
    List<PullRequest> open,
    RequiredVerdicts verdicts) {

  public PromoteFacts {
    there = List.copyOf(there);
    coming = List.copyOf(coming);
    open = List.copyOf(open);
  }

  /** The same, with the verdicts that it must have. */
  public PromoteFacts with(RequiredVerdicts found) {
    return new PromoteFacts(
        situation, route, mode, trial, contained, there, coming, release, open, found);
  }
}

package dev.slipway.flow;

import dev.slipway.engine.promotion.Promotion;
import dev.slipway.engine.promotion.PromotionCheck;
import dev.slipway.engine.promotion.Route;
import dev.slipway.engine.release.Metadata;
import dev.slipway.model.Boundaries;
import dev.slipway.model.BranchName;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.port.read.History;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.PullRequests.Query;
import dev.slipway.port.read.Range;
import dev.slipway.port.read.Trees;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks whether production has what was promoted, since when, and as it was expected. */
public final class PromotionSurvey {

  private final History history;
  private final Trees trees;
  private final PullRequests pullRequests;

  public PromotionSurvey(History history, Trees trees, PullRequests pullRequests) {
    this.history = history;
    this.trees = trees;
    this.pullRequests = pullRequests;
  }

  /**
   * What became of a promotion that the receipt remembers.
   *
   * @param metadata of the release at the promoted commit; empty where that is not here any more
   * @param tip where production stands
   */
  public PromotionCheck check(
      Promotion promotion, Optional<Metadata> metadata, BranchName production, CommitId tip) {
    Set<CommitId> merges = merges(promotion.head(), production);
    LandingSearch search = new LandingSearch(history, trees, promotion, metadata, merges, tip);
    return PromotionCheck.of(promotion, search.among(since(promotion.onto(), tip)));
  }

  /**
   * What became of a branch that somebody merged without promoting it first: it is right where its
   * merge, or its squash, makes what a clean merge makes.
   */
  public PromotionCheck check(Route route) {
    if (!history.contains(route.onto(), route.from())) {
      return squashed(route);
    }
    CommitId before = before(route);
    Promotion merged =
        new Promotion(
            Mode.MERGE,
            route.source(),
            route.from(),
            before,
            trees.merge(before, route.from()).tree().orElseGet(() -> trees.of(route.from())));
    return check(merged, Optional.empty(), route.production(), route.onto());
  }

  /** A squash leaves the branch's commits outside; production has only its files. */
  private PromotionCheck squashed(Route route) {
    CommitId from = route.from();
    Promotion whole = new Promotion(Mode.MERGE, route.source(), from, from, trees.of(from));
    PromotionCheck check = check(whole, Optional.empty(), route.production(), route.onto());
    return check.isProven() ? check : PromotionCheck.none();
  }

  /** The last commit of production that does not contain what is promoted. */
  private CommitId before(Route route) {
    CommitId older = route.onto();
    for (Commit commit : firstParents(List.of(route.from()), route.onto())) {
      if (!history.contains(commit.id(), route.from())) {
        return commit.id();
      }
      older = parent(commit);
    }
    return older.equals(route.from()) ? parent(route.from()) : older;
  }

  private CommitId parent(CommitId commit) {
    Range one = new Range(commit, List.of(), Boundaries.NONE, OptionalInt.of(1));
    return parent(history.lineage(one).commits().get(0));
  }

  /** A commit without a parent stands for itself. */
  private static CommitId parent(Commit commit) {
    return commit.parents().stream().findFirst().orElse(commit.id());
  }

  private Set<CommitId> merges(BranchName head, BranchName production) {
    return pullRequests.list(Query.of(State.MERGED).from(head).into(production)).stream()
        .map(PullRequest::mergeCommit)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Production's own commits since then, oldest first. */
  private List<Commit> since(CommitId onto, CommitId tip) {
    List<CommitId> base = history.resolve(onto.hex()).stream().toList();
    List<Commit> chain = new ArrayList<>(firstParents(base, tip));
    Collections.reverse(chain);
    return chain;
  }

  /** Newest first. */
  private List<Commit> firstParents(List<CommitId> baselines, CommitId tip) {
    Range range = new Range(tip, baselines, Boundaries.NONE, OptionalInt.empty());
    Map<CommitId, Commit> found =
        history.lineage(range).commits().stream()
            .collect(Collectors.toMap(Commit::id, Function.identity()));
    List<Commit> chain = new ArrayList<>();
    Optional<Commit> next = Optional.ofNullable(found.get(tip));
    while (next.isPresent()) {
      chain.add(next.get());
      next = next.get().parents().stream().findFirst().map(found::get);
    }
    return chain;
  }
}

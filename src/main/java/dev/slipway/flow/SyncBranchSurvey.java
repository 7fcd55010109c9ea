package dev.slipway.flow;

import dev.slipway.engine.SyncFacts.Side;
import dev.slipway.engine.SyncFacts.SyncBranch;
import dev.slipway.engine.guard.Situation;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.port.read.History;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.PullRequests.Query;
import java.util.Map;
import java.util.Optional;

/** Finds how the branch of a sync's pull request stands. */
record SyncBranchSurvey(History history, PullRequests pullRequests) {

  SyncBranch survey(Situation situation, Side from, Side into) {
    Map<String, String> places =
        Map.of("production", from.toString(), "integration", into.toString());
    BranchName name = new BranchName(situation.flow().branches().sync().fill(places));
    return situation
        .branch(name)
        .map(tip -> standing(name, tip, from, into))
        .orElseGet(() -> SyncBranch.absent(name));
  }

  private SyncBranch standing(BranchName name, CommitId tip, Side from, Side into) {
    boolean own = !history.contains(from.tip(), tip) && !history.contains(into.tip(), tip);
    boolean holds = history.contains(tip, from.tip());
    return new SyncBranch(name, Optional.of(tip), own, holds, open(name, into));
  }

  private Optional<Integer> open(BranchName head, Side into) {
    return pullRequests.list(Query.of(State.OPEN).from(head).into(into.branch())).stream()
        .map(PullRequest::number)
        .findFirst();
  }
}

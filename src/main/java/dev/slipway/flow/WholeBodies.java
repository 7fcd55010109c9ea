package dev.slipway.flow;

import dev.slipway.engine.pullrequest.Overflow;
import dev.slipway.engine.release.RetoldBody;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.port.read.History;
import dev.slipway.port.read.RemoteRefs;
import java.util.Optional;

/**
 * Finds the bodies of merged release pull requests that were too long for their forge: on the
 * branch that they point to, else, when that is gone, told anew from the changelogs.
 */
final class WholeBodies {

  private final ReleaseSurvey survey;
  private final History history;
  private final RemoteRefs remote;

  WholeBodies(ReleaseSurvey survey, History history, RemoteRefs remote) {
    this.survey = survey;
    this.history = history;
    this.remote = remote;
  }

  /** The pull request with its whole body; unchanged where it has that already. */
  PullRequest of(PullRequest merged, ReleaseSurvey.Request request) {
    return Overflow.isPointer(merged.body())
        ? keptAside(merged).or(() -> retold(merged, request)).map(merged::withBody).orElse(merged)
        : merged;
  }

  private Optional<String> keptAside(PullRequest merged) {
    return remote
        .branch(Overflow.branch(merged.head()))
        .flatMap(tip -> history.resolve(tip.hex()))
        .flatMap(tip -> history.snapshot(tip).text(Overflow.FILE));
  }

  private Optional<String> retold(PullRequest merged, ReleaseSurvey.Request request) {
    return merged
        .mergeCommit()
        .flatMap(
            commit ->
                history
                    .resolve(commit + "~1")
                    .map(before -> retold(commit, before, request).text()));
  }

  private RetoldBody retold(CommitId commit, CommitId before, ReleaseSurvey.Request request) {
    return new RetoldBody(
        survey.survey(request.at(commit)), survey.survey(request.at(before)).config().manifest());
  }
}

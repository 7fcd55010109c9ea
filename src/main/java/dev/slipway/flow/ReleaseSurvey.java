package dev.slipway.flow;

import dev.slipway.engine.release.Baseline;
import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.release.ReleaseFacts.Unreleased;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Repo;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.Manifest;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.Fetcher;
import dev.slipway.port.read.History;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.PullRequests.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what the next releases are decided from; the beginning of most commands. */
public final class ReleaseSurvey {

  private static final int SEARCHED = 1000;

  private final ForgeGuard guard;
  private final Fetcher fetcher;
  private final History history;
  private final ConfigSource configs;
  private final PullRequests pullRequests;
  private final Optional<Repo> remote;
  private final Clock clock;

  /**
   * @param guard asked before a pull request is looked for
   * @param remote where links lead, as the remote's address tells it
   */
  public ReleaseSurvey(
      ForgeGuard guard,
      Fetcher fetcher,
      History history,
      ConfigSource configs,
      PullRequests pullRequests,
      Optional<Repo> remote,
      Clock clock) {
    this.guard = guard;
    this.fetcher = fetcher;
    this.history = history;
    this.configs = configs;
    this.pullRequests = pullRequests;
    this.remote = remote;
    this.clock = clock;
  }

  /**
   * What to survey.
   *
   * @param target the branch to release from; else the remote's default branch
   * @param source which configuration, and what overrides it
   * @param repo owner and name for links; else the remote's
   * @param at the commit to release from; else where the target stands
   * @param date of the release; else today, in UTC
   */
  public record Request(
      Optional<BranchName> target,
      ConfigRequest source,
      Optional<Repo> repo,
      Optional<CommitId> at,
      Optional<LocalDate> date) {

    /** The same, but a repository without configuration files goes by its tags alone. */
    public Request orTagged() {
      return new Request(target, source.orTagged(), repo, at, date);
    }

    /** The same, of the branch {@code named} where none is named yet. */
    Request orInto(BranchName named) {
      return new Request(target.or(() -> Optional.of(named)), source, repo, at, date);
    }

    /** The same, as if the target branch stood at {@code commit}. */
    Request at(CommitId commit) {
      return new Request(target, source, repo, Optional.of(commit), date);
    }
  }

  /**
   * @throws ProblemException {@code SLIP-110} when the pull requests are elsewhere
   */
  public ReleaseFacts survey(Request request) {
    fetcher.fetch();
    return surveyFetched(request);
  }

  /** As {@link #survey(Request)} of what is fetched. */
  ReleaseFacts surveyFetched(Request request) {
    return survey(
        request,
        (here, components, config) ->
            here.of(components, released(config, components, here.head())));
  }

  /** As {@link #survey(Request)} of what is fetched, and known where each release begins. */
  ReleaseFacts survey(Request request, Function<Component, Baseline> known) {
    return survey(request, (here, components, config) -> here.of(components, known));
  }

  private interface Reading {
    List<Unreleased> read(UnreleasedSurvey here, List<Component> components, ReleaseConfig config);
  }

  private ReleaseFacts survey(Request request, Reading reading) {
    BranchName target = target(request);
    CommitId head = request.at().orElseGet(() -> head(target));
    Snapshot files = history.snapshot(head);
    ReleaseConfig config = request.source().read(configs, files);
    guard.check(config.forge());
    List<Component> components =
        config.packages().stream().map(each -> Component.of(each, files)).toList();
    UnreleasedSurvey here = new UnreleasedSurvey(history, config, target, head);
    return new ReleaseFacts(
        config,
        target,
        head,
        files,
        reading.read(here, components, config),
        pullRequests(target),
        request.repo().or(() -> remote),
        request.date().orElseGet(() -> LocalDate.now(clock)));
  }

  private Manifest released(ReleaseConfig config, List<Component> components, CommitId head) {
    return config.manifest().path().isPresent()
        ? config.manifest()
        : new TaggedVersions(history, head, config.notation()).of(components);
  }

  private BranchName target(Request request) {
    return request
        .target()
        .or(history::defaultBranch)
        .orElseThrow(() -> new ProblemException(RequestProblems.noBranch()));
  }

  private CommitId head(BranchName target) {
    return history
        .tip(target)
        .orElseThrow(
            () ->
                new ProblemException(
                    history.resolve("HEAD").isEmpty() && history.tags().isEmpty()
                        ? RequestProblems.emptyRepository()
                        : RequestProblems.noSuchBranch(target.name())));
  }

  private List<PullRequest> pullRequests(BranchName target) {
    return pullRequests.list(Query.of(PullRequest.State.values()).into(target).atMost(SEARCHED));
  }
}

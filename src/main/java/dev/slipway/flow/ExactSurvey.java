package dev.slipway.flow;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.receipt.CutMark;
import dev.slipway.engine.receipt.ToldCommits;
import dev.slipway.engine.release.Baseline;
import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.release.Site;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.port.read.History;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.PullRequests.Query;
import dev.slipway.port.read.Receipts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a release whose version is given is made from. */
final class ExactSurvey {

  private final FlowSurvey flows;
  private final ReleaseSurvey releases;
  private final History history;
  private final Receipts receipts;
  private final PullRequests pullRequests;

  ExactSurvey(
      FlowSurvey flows,
      ReleaseSurvey releases,
      History history,
      Receipts receipts,
      PullRequests pullRequests) {
    this.flows = flows;
    this.releases = releases;
    this.history = history;
    this.receipts = receipts;
    this.pullRequests = pullRequests;
  }

  /**
   * What is to be released, and where.
   *
   * @param branch the release branch, there or not
   * @param at where it stands, or will stand
   */
  record Subject(Situation situation, PolicyVersion version, BranchName branch, CommitId at) {

    LocalDate today() {
      return LocalDate.ofInstant(situation.now(), ZoneOffset.UTC);
    }

    List<CommitId> homes() {
      return new ReleaseBranches(situation).homes(version);
    }
  }

  /** The package, as it stands where the release is made. */
  Site site(FlowRequest request, Subject subject) {
    return flows.site(request, subject.at());
  }

  /**
   * The facts of one release, of the one package that is released.
   *
   * @param asked what the command line says beside the flow: date, repository, labels
   */
  ReleaseFacts survey(Subject subject, Site site, ReleaseSurvey.Request asked) {
    Overrides exact =
        asked
            .source()
            .overrides()
            .withPath(Optional.of(site.component().path()))
            .withReleaseAs(subject.version().version());
    ReleaseSurvey.Request request =
        new ReleaseSurvey.Request(
            Optional.of(subject.branch()),
            new ConfigRequest(asked.source().paths(), exact, Map.of()),
            asked.repo(),
            Optional.of(subject.at()),
            asked.date().or(() -> Optional.of(subject.today())));
    Baseline baseline = baseline(subject, site);
    return releases.survey(request, component -> baseline);
  }

  private Baseline baseline(Subject subject, Site site) {
    Component component = site.component();
    Optional<ReleaseVersion> manifest =
        site.config()
            .manifest()
            .path()
            .flatMap(path -> site.config().manifest().version(component.path()));
    return told(
        tags(subject, site)
            .baseline(subject.at(), subject.homes(), manifest, subject.version().version()));
  }

  /**
   * Where only the metadata was promoted, the tag does not contain what it released: the receipt
   * knows up to where history was told.
   */
  private Baseline told(Baseline baseline) {
    return baseline.tag().map(receipts::find).map(ToldCommits::of).orElse(List.of()).stream()
        .filter(commit -> history.resolve(commit.hex()).isPresent())
        .filter(commit -> !baseline.commits().contains(commit))
        .reduce(baseline, Baseline::alsoBehind, (one, other) -> other);
  }

  ReleaseTags tags(Subject subject, Site site) {
    return new ReleaseTags(history, subject.situation(), site.component());
  }

  /** Pull requests from a branch since it was cut, most recently updated first. */
  List<PullRequest> pullRequests(BranchName head, CutMark cut) {
    return pullRequests(head).stream()
        .filter(each -> each.headCommit().filter(commit -> isSince(commit, cut)).isPresent())
        .toList();
  }

  /** Pull requests from a branch, most recently updated first. */
  List<PullRequest> pullRequests(BranchName head) {
    return pullRequests.list(Query.of(PullRequest.State.values()).from(head));
  }

  private boolean isSince(CommitId commit, CutMark cut) {
    return history.resolve(commit.hex()).isPresent() && history.contains(commit, cut.commit());
  }
}

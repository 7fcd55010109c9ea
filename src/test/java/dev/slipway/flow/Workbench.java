package dev.slipway.flow;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.history.JGitHistory;
import dev.slipway.adapter.git.history.JGitTrees;
import dev.slipway.adapter.record.LedgerReceipts;
import dev.slipway.engine.release.MergedRelease;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.flow.StatusFlow.Status;
import dev.slipway.model.Repo;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.Plan;
import dev.slipway.plan.Step;
import dev.slipway.port.read.IssueTracker;
import dev.slipway.port.read.PullRequests.Query;
import dev.slipway.testkit.CutBench;
import dev.slipway.testkit.FakeForge;
import dev.slipway.testkit.GitFixture;
import dev.slipway.testkit.MemoryLedger;
import dev.slipway.testkit.MemoryRepository;
import dev.slipway.testkit.Situations;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The flows on a real repository that is told line by line, with a forge in memory. Its remote is
 * the repository itself, {@code acme/widget}, and it is the first of February 2026.
 */
final class Workbench implements AutoCloseable {

  private static final LocalDate DATE = LocalDate.of(2026, 2, 1);

  final GitFixture git;
  final FakeForge forge;

  private Workbench(GitFixture git) {
    this.git = git;
    this.forge = new FakeForge(git);
  }

  static Workbench in(Path folder) {
    return new Workbench(GitFixture.in(folder));
  }

  /** A workbench whose one package has these options, and which is released as 1.0.0. */
  static Workbench released(Path folder, String config) {
    Workbench bench = in(folder);
    bench
        .git
        .file("release-please-config.json", config)
        .file(".release-please-manifest.json", "{\n  \".\": \"1.0.0\"\n}\n")
        .commit("chore: begin")
        .tag("v1.0.0");
    return bench;
  }

  Proposal<ReleaseDrafts> releasePr() {
    return releasePr(request());
  }

  Proposal<ReleaseDrafts> releasePr(ReleaseSurvey.Request request) {
    FlowRequest flow =
        new FlowRequest(ConfigPaths.DEFAULT, Overrides.NONE, Optional.empty(), false, false);
    return with(
        (survey, history) ->
            new ReleasePrFlow(survey, history, forge, noFlow(survey, history))
                .propose(
                    new ReleasePrFlow.Request(
                        request, Optional.empty(), flow, CutBench.NOTHING_SAID)));
  }

  /** No repository here has a flow, so nobody is asked for what a flow needs. */
  private BranchReleaseFlow noFlow(ReleaseSurvey survey, JGitHistory history) {
    return new BranchReleaseFlow(
        flows(history),
        survey,
        history,
        trees(),
        receipts(),
        forge,
        number -> IssueTracker.Answer.NO_TRACKER,
        name -> Optional.empty());
  }

  private FlowSurvey flows(JGitHistory history) {
    return new FlowSurvey(
        () -> {},
        history,
        new ConfigFiles(),
        forge,
        () -> {
          throw new IllegalStateException("nobody asks who is at work");
        },
        Clock.systemUTC());
  }

  private JGitTrees trees() {
    return new JGitTrees(GitRepository.open(git.folder(), GitFixture.environment()));
  }

  private static LedgerReceipts receipts() {
    return new LedgerReceipts(new MemoryLedger(new MemoryRepository()));
  }

  /** Where releases stand; nothing is remembered, and nobody holds a lease. */
  Status status() {
    return with(
        (survey, history) -> new StatusFlow(() -> {}, survey, flowStatus(history)).look(request()));
  }

  private FlowStatusFlow flowStatus(JGitHistory history) {
    FlowSurvey flows = flows(history);
    PromotionSurvey promotions = new PromotionSurvey(history, trees(), forge);
    return new FlowStatusFlow(
        flows,
        new SightingSurvey(flows, promotions, history, trees(), receipts()),
        history,
        trees(),
        forge,
        forge::tagged,
        forge,
        line -> Optional.empty(),
        Clock.systemUTC());
  }

  Proposal<List<MergedRelease>> release() {
    return with(
        (survey, history) ->
            new ReleaseFlow(survey, history, forge, forge, forge, taggings(history))
                .propose(request(), List.of()));
  }

  private TaggingSurvey taggings(JGitHistory history) {
    FlowSurvey flows =
        new FlowSurvey(
            () -> {}, history, new ConfigFiles(), forge, () -> Situations.ADA, Clock.systemUTC());
    VerdictSurvey verdicts =
        new VerdictSurvey(new ConfigFiles(), history, trees(), place -> Optional.empty());
    return new TaggingSurvey(
        flows, new LedgerReceipts(new MemoryLedger(new MemoryRepository())), verdicts);
  }

  <T> T with(BiFunction<ReleaseSurvey, JGitHistory, T> flow) {
    try (GitRepository repository = GitRepository.open(git.folder(), GitFixture.environment());
        JGitHistory history = new JGitHistory(repository, "origin")) {
      return flow.apply(survey(history), history);
    }
  }

  private ReleaseSurvey survey(JGitHistory history) {
    Optional<Repo> repo = Optional.of(new Repo("https://github.com", "acme", "widget"));
    return new ReleaseSurvey(
        ForgeGuard.NONE, () -> {}, history, new ConfigFiles(), forge, repo, Clock.systemUTC());
  }

  static ReleaseSurvey.Request request() {
    return new ReleaseSurvey.Request(
        Optional.empty(),
        new ConfigRequest(ConfigPaths.DEFAULT, Overrides.NONE, Map.of()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(DATE));
  }

  void carryOut(Plan plan) {
    plan.steps().forEach(step -> step.accept(forge));
  }

  /** Opens what is due and merges it by hand, and releases it. */
  void ship() {
    merge();
    carryOut(release().plan());
  }

  /** Opens what is due, and merges it by hand. */
  void merge() {
    merge(step -> step);
  }

  /**
   * As {@link #merge()}.
   *
   * @param edit of the pull request, after Slipway opened it
   */
  void merge(UnaryOperator<OpenPullRequest> edit) {
    PullRequest open = propose(edit);
    git.git("merge", "-q", "--ff-only", open.head().name());
    forge.merged(open.number(), "main");
  }

  /** Opens what is due, and brings it up to date. */
  PullRequest propose() {
    return propose(step -> step);
  }

  /**
   * As {@link #propose()}.
   *
   * @param edit of the pull request, after Slipway opened it
   */
  PullRequest propose(UnaryOperator<OpenPullRequest> edit) {
    for (Step step : releasePr().plan().steps()) {
      (step instanceof OpenPullRequest open ? edit.apply(open) : step).accept(forge);
    }
    return forge.list(Query.of(State.OPEN)).get(0);
  }

  @Override
  public void close() {
    git.close();
  }
}

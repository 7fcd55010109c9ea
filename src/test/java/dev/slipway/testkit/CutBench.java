package dev.slipway.testkit;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.history.JGitHistory;
import dev.slipway.adapter.git.history.JGitTrees;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.flow.ApprovalRequest;
import dev.slipway.flow.BranchFlow;
import dev.slipway.flow.BranchReleaseFlow;
import dev.slipway.flow.ConfigRequest;
import dev.slipway.flow.CutRequest;
import dev.slipway.flow.FlowRequest;
import dev.slipway.flow.FlowSurvey;
import dev.slipway.flow.ForgeGuard;
import dev.slipway.flow.Proposal;
import dev.slipway.flow.ReleasePrFlow;
import dev.slipway.flow.ReleaseSurvey;
import dev.slipway.flow.VerdictSurvey;
import dev.slipway.model.BranchName;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.PushTag;
import dev.slipway.plan.PushTogether;
import dev.slipway.plan.RefChange;
import dev.slipway.plan.Step;
import dev.slipway.port.read.IssueTracker;
import dev.slipway.port.read.Receipts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The cut of releases on a real repository that is told line by line, and is its own remote; forge
 * and receipts are in memory. Ada asks, on the first of February 2026.
 */
public final class CutBench implements AutoCloseable, Receipts {

  public final GitFixture git;
  public final FakeForge forge;

  /** Nobody says anything in favour of an approval. */
  public static final ApprovalRequest NOTHING_SAID =
      new ApprovalRequest(false, Optional.empty(), Optional.empty());

  private final Map<String, Receipt> receipts = new TreeMap<>();
  private ApprovalRequest approval = NOTHING_SAID;
  private Optional<String> confirmation = Optional.empty();
  private Optional<BranchName> from = Optional.empty();
  private boolean lts;
  private IssueTracker.Answer answer = IssueTracker.Answer.NO_TRACKER;

  private CutBench(GitFixture git) {
    this.git = git;
    this.forge = new FakeForge(git);
  }

  /** A repository at {@code version}, tagged so in production, with an equal integration. */
  public static CutBench released(Path folder, String slipway, String version) {
    CutBench bench = new CutBench(GitFixture.in(folder));
    bench
        .git
        .file("slipway.yml", slipway)
        .file(
            "release-please-config.json", "{\"packages\": {\".\": {\"release-type\": \"simple\"}}}")
        .file(".release-please-manifest.json", "{\n  \".\": \"%s\"\n}\n".formatted(version))
        .file("version.txt", version + "\n")
        .commit("chore: begin")
        .tag("v" + version)
        .branch("develop")
        .checkout("main");
    return bench;
  }

  /** Commits with these messages on a branch. */
  public CutBench on(String branch, String... messages) {
    git.checkout(branch);
    for (String message : messages) {
      git.commit(message);
    }
    git.checkout("main");
    return this;
  }

  public CutBench approved(ApprovalRequest other, String typed) {
    approval = other;
    confirmation = Optional.of(typed).filter(text -> !text.isEmpty());
    return this;
  }

  public CutBench confirmed(String typed) {
    return approved(NOTHING_SAID, typed);
  }

  public CutBench from(String branch) {
    from = Optional.of(new BranchName(branch));
    return this;
  }

  public CutBench lts() {
    lts = true;
    return this;
  }

  public CutBench tracker(IssueTracker.Answer said) {
    answer = said;
    return this;
  }

  /** What {@code slipway branch} would do. */
  public Proposal<Decision> branch(String version) {
    CutRequest request =
        new CutRequest(flow(), version, from, approval, lts, Optional.empty(), List.of());
    return with(
        (flows, releases, history, trees) ->
            new BranchFlow(
                    flows,
                    releases,
                    history,
                    trees,
                    this,
                    forge,
                    number -> answer,
                    name -> Optional.empty(),
                    new VerdictSurvey(new ConfigFiles(), history, trees, place -> Optional.empty()))
                .propose(request));
  }

  /** Does what {@code slipway branch} would do. */
  public CutBench cut(String version) {
    return carryOut(branch(version).plan());
  }

  /** What {@code slipway release-pr} would do. */
  public Proposal<ReleaseDrafts> releasePr(String... releaseAs) {
    ReleaseSurvey.Request release =
        new ReleaseSurvey.Request(
            Optional.empty(),
            new ConfigRequest(ConfigPaths.DEFAULT, Overrides.NONE, Map.of()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    ReleasePrFlow.Request request =
        new ReleasePrFlow.Request(
            release, List.of(releaseAs).stream().findFirst(), flow(), approval);
    return with(
        (flows, releases, history, trees) ->
            new ReleasePrFlow(
                    releases,
                    history,
                    forge,
                    new BranchReleaseFlow(
                        flows,
                        releases,
                        history,
                        trees,
                        this,
                        forge,
                        number -> answer,
                        name -> Optional.empty()))
                .propose(request));
  }

  private FlowRequest flow() {
    return new FlowRequest(ConfigPaths.DEFAULT, Overrides.NONE, confirmation, false, false);
  }

  private interface Use<T> {
    T of(FlowSurvey flows, ReleaseSurvey releases, JGitHistory history, JGitTrees trees);
  }

  private <T> T with(Use<T> use) {
    Clock clock = Clock.fixed(Situations.NOW, ZoneOffset.UTC);
    try (GitRepository repository = GitRepository.open(git.folder(), GitFixture.environment());
        JGitHistory history = new JGitHistory(repository, "origin")) {
      FlowSurvey flows =
          new FlowSurvey(() -> {}, history, new ConfigFiles(), forge, () -> Situations.ADA, clock);
      ReleaseSurvey releases =
          new ReleaseSurvey(
              ForgeGuard.NONE,
              () -> {},
              history,
              new ConfigFiles(),
              forge,
              Optional.empty(),
              clock);
      return use.of(flows, releases, history, new JGitTrees(repository));
    }
  }

  public CutBench carryOut(Plan plan) {
    plan.steps().forEach(this::carryOut);
    return this;
  }

  public void carryOut(Step step) {
    if (step instanceof PushTogether together) {
      List<Receipt.Move> moves = together.changes().stream().map(this::move).toList();
      remember(together, moves);
    } else {
      step.accept(forge);
    }
  }

  private Receipt.Move move(RefChange change) {
    if (change instanceof CreateBranch create) {
      git.git("branch", "-q", create.branch().name(), create.at().hex());
      return moved(create.branch().ref());
    }
    change.accept(forge);
    return change instanceof PushTag tag
        ? moved("refs/tags/" + tag.tag())
        : moved(((PushBranch) change).branch().ref());
  }

  private Receipt.Move moved(String ref) {
    return new Receipt.Move(
        ref,
        Optional.empty(),
        Optional.of(git.id(ref).hex()),
        Optional.of(git.id(ref)),
        Optional.empty());
  }

  private void remember(PushTogether step, List<Receipt.Move> moves) {
    Receipt before = find(step.entry().release());
    List<Receipt.Recorded> entries = new ArrayList<>(before.entries());
    entries.add(
        new Receipt.Recorded(entries.size() + 1, Optional.empty(), "", step.entry(), moves));
    receipts.put(
        step.entry().release(), new Receipt(step.entry().release(), before.head(), entries));
  }

  @Override
  public Receipt find(String release) {
    return receipts.getOrDefault(release, Receipt.none(release));
  }

  @Override
  public List<String> releases() {
    return List.copyOf(receipts.keySet());
  }

  @Override
  public Receipts atOnce() {
    return this;
  }

  /** The codes of what stands in the way, in order; none where nothing does. */
  public static List<String> refusals(Supplier<?> attempt) {
    return problems(attempt).stream().map(Problem::code).toList();
  }

  /** What stands in the way; none where nothing does. */
  public static List<Problem> problems(Supplier<?> attempt) {
    try {
      attempt.get();
      return List.of();
    } catch (ProblemException e) {
      return e.problems();
    }
  }

  @Override
  public void close() {
    git.close();
  }
}

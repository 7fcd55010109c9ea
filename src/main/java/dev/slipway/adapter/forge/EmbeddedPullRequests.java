package dev.slipway.adapter.forge;

import static java.util.Comparator.comparing;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Person;
import dev.slipway.model.forge.Feedback;
import dev.slipway.model.forge.Feedback.Comment;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.ForgeProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.CommentPullRequest;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.plan.MergePullRequest;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.Step;
import dev.slipway.plan.UpdatePullRequest;
import dev.slipway.port.read.History;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.RemoteRefs;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.Merger;
import dev.slipway.port.write.PullRequestWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Pull requests on a remote that is plain git: records in the remote itself. Each change is read,
 * decided and appended in one compare-and-swap; reading writes nothing.
 */
public final class EmbeddedPullRequests implements PullRequests, PullRequestWriter {

  private static final Comparator<PullRequest> NEWEST_FIRST =
      comparing(PullRequest::updated).thenComparingInt(PullRequest::number).reversed();

  private final RecordStore store;
  private final BranchView branches;
  private final Merging merging;
  private final Supplier<Person> author;
  private final Clock clock;

  /**
   * @param author who comments; asked only then
   */
  public EmbeddedPullRequests(
      Ledger ledger,
      RemoteRefs refs,
      History history,
      Merger merger,
      Supplier<Person> author,
      Clock clock) {
    this.store = new RecordStore(ledger);
    this.branches = new BranchView(refs, history);
    this.merging = new Merging(branches, merger);
    this.author = author;
    this.clock = clock;
  }

  @Override
  public List<PullRequest> list(Query query) {
    return branches.see(store.read().pullRequests()).stream()
        .map(PullRequestRecord::pullRequest)
        .filter(query::fits)
        .sorted(NEWEST_FIRST)
        .limit(query.limit())
        .toList();
  }

  @Override
  public Optional<PullRequest> find(int number) {
    return store.read().find(number).map(branches::see).map(PullRequestRecord::pullRequest);
  }

  @Override
  public Feedback feedback(int number) {
    return store.read().pullRequest(number).feedback();
  }

  @Override
  public PullRequest open(OpenPullRequest step) {
    return change(
        step,
        records ->
            openFrom(step.head(), step.base(), records)
                .map(open -> open.described(step.title(), step.body()))
                .orElseGet(() -> opened(step, records)));
  }

  private PullRequestRecord opened(OpenPullRequest step, Records records) {
    CommitId head = branches.tip(step.head());
    if (branches.contains(branches.tip(step.base()), head)) {
      throw new ProblemException(
          ForgeProblems.nothingToMerge(step.head().name(), step.base().name()));
    }
    return PullRequestRecord.opened(records.nextNumber(), step, head);
  }

  @Override
  public PullRequest update(UpdatePullRequest step) {
    return change(
        step,
        records ->
            notMerged(branches.see(reopened(records.pullRequest(step.number()), records)))
                .described(step.title(), step.body()));
  }

  private PullRequestRecord reopened(PullRequestRecord record, Records records) {
    if (record.state() != State.CLOSED) {
      return record;
    }
    PullRequest closed = record.pullRequest();
    openFrom(closed.head(), closed.base(), records)
        .ifPresent(
            other -> {
              throw new ProblemException(ForgeProblems.replaced(record.number(), other.number()));
            });
    return record.in(State.OPEN);
  }

  @Override
  public PullRequest comment(CommentPullRequest step) {
    return change(
        step,
        records ->
            seen(step.number(), records)
                .commented(new Comment(author.get().toString(), now(), step.body())));
  }

  @Override
  public PullRequest label(LabelPullRequest step) {
    return change(
        step, records -> seen(step.number(), records).labelled(step.add(), step.remove()));
  }

  @Override
  public PullRequest close(ClosePullRequest step) {
    return change(step, records -> notMerged(seen(step.number(), records)).in(State.CLOSED));
  }

  @Override
  public CommitId merge(MergePullRequest step) {
    return store.change(records -> merging.decide(step, records, now()));
  }

  private PullRequest change(Step step, Function<Records, PullRequestRecord> decide) {
    return store.change(records -> records.saved(decide.apply(records), step, now()));
  }

  private PullRequestRecord seen(int number, Records records) {
    return branches.see(records.pullRequest(number));
  }

  private Optional<PullRequestRecord> openFrom(BranchName head, BranchName base, Records records) {
    List<PullRequestRecord> sameBranches =
        records.pullRequests().stream().filter(record -> record.isFrom(head, base)).toList();
    return branches.see(sameBranches).stream().filter(PullRequestRecord::isOpen).findFirst();
  }

  private static PullRequestRecord notMerged(PullRequestRecord record) {
    if (record.state() == State.MERGED) {
      throw new ProblemException(ForgeProblems.merged(record.number()));
    }
    return record;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}

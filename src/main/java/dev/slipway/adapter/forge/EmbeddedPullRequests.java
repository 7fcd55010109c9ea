package dev.slipway.adapter.forge;

import static java.util.Comparator.comparing;

import dev.slipway.model.CommitId;
import dev.slipway.model.Person;
import dev.slipway.model.forge.Feedback;
import dev.slipway.model.forge.Feedback.Comment;
import dev.slipway.model.forge.PullRequest;
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
  private final Supplier<RemoteRefs> refs;
  private final History history;
  private final Merger merger;
  private final Supplier<Person> author;
  private final Clock clock;

  /**
   * @param refs asks the remote anew each time; the commits that it names must be in {@code
   *     history}
   * @param author who comments; asked only then
   */
  public EmbeddedPullRequests(
      Ledger ledger,
      Supplier<RemoteRefs> refs,
      History history,
      Merger merger,
      Supplier<Person> author,
      Clock clock) {
    this.store = new RecordStore(ledger);
    this.refs = refs;
    this.history = history;
    this.merger = merger;
    this.author = author;
    this.clock = clock;
  }

  @Override
  public List<PullRequest> list(Query query) {
    Records records = store.read();
    BranchView branches = branches();
    return records.pullRequests().stream()
        .map(branches::see)
        .map(PullRequestRecord::pullRequest)
        .filter(query::fits)
        .sorted(NEWEST_FIRST)
        .limit(query.limit())
        .toList();
  }

  @Override
  public Optional<PullRequest> find(int number) {
    return store
        .read()
        .find(number)
        .map(record -> branches().see(record))
        .map(PullRequestRecord::pullRequest);
  }

  @Override
  public Feedback feedback(int number) {
    return store.read().pullRequest(number).feedback();
  }

  @Override
  public PullRequest open(OpenPullRequest step) {
    return change(step, now -> now.opened(step));
  }

  @Override
  public PullRequest update(UpdatePullRequest step) {
    return change(step, now -> now.updated(step));
  }

  @Override
  public PullRequest comment(CommentPullRequest step) {
    return change(step, now -> now.seen(step.number()).commented(comment(step.body())));
  }

  private Comment comment(String body) {
    return new Comment(author.get().toString(), time(), body);
  }

  @Override
  public PullRequest label(LabelPullRequest step) {
    return change(step, now -> now.seen(step.number()).labelled(step.add(), step.remove()));
  }

  @Override
  public PullRequest close(ClosePullRequest step) {
    return change(step, now -> now.closed(step.number()));
  }

  @Override
  public CommitId merge(MergePullRequest step) {
    return store.change(records -> new Merging(decisions(records), merger).decide(step, time()));
  }

  private PullRequest change(Step step, Function<Decisions, PullRequestRecord> decide) {
    return store.change(records -> records.saved(decide.apply(decisions(records)), step, time()));
  }

  private Decisions decisions(Records records) {
    return new Decisions(records, branches());
  }

  /** The remote's branches as they are now. */
  private BranchView branches() {
    return new BranchView(refs.get(), history);
  }

  private Instant time() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}

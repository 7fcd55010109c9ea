package dev.slipway.testkit;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.model.forge.Feedback;
import dev.slipway.model.forge.Feedback.Comment;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.forge.Release;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.CommentPullRequest;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.CreateRelease;
import dev.slipway.plan.DeleteBranch;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.plan.MergePullRequest;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.PushMerge;
import dev.slipway.plan.PushPick;
import dev.slipway.plan.PushTag;
import dev.slipway.plan.PushTogether;
import dev.slipway.plan.Step;
import dev.slipway.plan.UpdatePullRequest;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.Releases;
import dev.slipway.port.read.RemoteRefs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.lib.Ref;

/**
 * A forge in memory, whose branches and tags are those of a repository. Whoever merges a pull
 * request brings its branch forward by hand, and says so.
 */
public final class FakeForge implements PullRequests, Releases, RemoteRefs, Step.Handler<String> {

  private static final Instant TIME = Instant.parse("2026-02-01T00:00:00Z");

  private final GitFixture git;
  private final Map<Integer, PullRequest> pullRequests = new TreeMap<>();
  private final Map<Integer, List<Comment>> comments = new HashMap<>();
  private final List<Release> releases = new ArrayList<>();

  public FakeForge(GitFixture git) {
    this.git = git;
  }

  /** Says that the open pull request was merged as this commit. */
  public FakeForge merged(int number, String revision) {
    CommitId landing = git.id(revision);
    change(number, there -> with(there, State.MERGED, there.labels(), Optional.of(landing)));
    return this;
  }

  @Override
  public List<PullRequest> list(Query query) {
    return pullRequests.values().stream()
        .filter(query::fits)
        .sorted(Comparator.comparingInt(PullRequest::number).reversed())
        .limit(query.limit())
        .toList();
  }

  @Override
  public Optional<PullRequest> find(int number) {
    return Optional.ofNullable(pullRequests.get(number));
  }

  @Override
  public Feedback feedback(int number) {
    return new Feedback(comments.getOrDefault(number, List.of()), List.of(), List.of());
  }

  @Override
  public List<Release> list(int limit) {
    return releases.stream().limit(limit).toList();
  }

  @Override
  public Optional<CommitId> branch(BranchName branch) {
    return ref(branch.ref());
  }

  @Override
  public Optional<CommitId> tag(String name) {
    return ref("refs/tags/" + name);
  }

  @Override
  public SortedMap<BranchName, CommitId> branches() {
    SortedMap<BranchName, CommitId> branches = new TreeMap<>();
    below("refs/heads/").forEach((name, tip) -> branches.put(new BranchName(name), tip));
    return branches;
  }

  @Override
  public Map<String, String> objects() {
    Map<String, String> objects = new TreeMap<>();
    branches().forEach((name, tip) -> objects.put(name.ref(), tip.hex()));
    tagged().forEach((name, commit) -> objects.put("refs/tags/" + name, commit.hex()));
    return objects;
  }

  @Override
  public SortedMap<String, CommitId> tagged() {
    return below("refs/tags/");
  }

  private SortedMap<String, CommitId> below(String prefix) {
    try {
      SortedMap<String, CommitId> found = new TreeMap<>();
      for (Ref ref : git.repository().getRefDatabase().getRefsByPrefix(prefix)) {
        found.put(ref.getName().substring(prefix.length()), git.id(ref.getName()));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<CommitId> ref(String name) {
    try {
      Ref ref = git.repository().exactRef(name);
      return Optional.ofNullable(ref).map(there -> git.id(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String pushBranch(PushBranch step) {
    git.git("branch", "-q", "-f", step.branch().name(), step.onto().hex());
    git.checkout(step.branch().name());
    step.edits().forEach(this::write);
    git.commit(step.message()).checkout("main");
    return step.branch().name();
  }

  private void write(FileEdit edit) {
    edit.after().ifPresentOrElse(t -> git.file(edit.path(), t), () -> git.delete(edit.path()));
  }

  @Override
  public String openPullRequest(OpenPullRequest step) {
    int number = pullRequests.size() + 1;
    PullRequest opened =
        new PullRequest(
            number,
            State.OPEN,
            step.head(),
            step.base(),
            step.title(),
            step.body(),
            step.labels(),
            step.draft(),
            branch(step.head()),
            Optional.empty(),
            TIME,
            Optional.empty());
    pullRequests.put(number, opened);
    return "#" + number;
  }

  @Override
  public String updatePullRequest(UpdatePullRequest step) {
    return change(
        step.number(),
        there -> with(there.withBody(step.body()), State.OPEN, there.labels(), Optional.empty()));
  }

  @Override
  public String commentPullRequest(CommentPullRequest step) {
    comments
        .computeIfAbsent(step.number(), number -> new ArrayList<>())
        .add(new Comment("Ada <ada@example.org>", TIME, step.body()));
    return "#" + step.number();
  }

  @Override
  public String labelPullRequest(LabelPullRequest step) {
    return change(step.number(), there -> labelled(there, step));
  }

  private static PullRequest labelled(PullRequest there, LabelPullRequest step) {
    List<String> labels = new ArrayList<>(there.labels());
    labels.removeAll(step.remove());
    step.add().stream().filter(label -> !labels.contains(label)).forEach(labels::add);
    return with(there, there.state(), labels, there.mergeCommit());
  }

  @Override
  public String mergePullRequest(MergePullRequest step) {
    throw new UnsupportedOperationException("merge by hand, and say so");
  }

  @Override
  public String closePullRequest(ClosePullRequest step) {
    return change(
        step.number(), there -> with(there, State.CLOSED, there.labels(), Optional.empty()));
  }

  @Override
  public String createBranch(CreateBranch step) {
    throw new UnsupportedOperationException("a flow's step: use a real remote");
  }

  @Override
  public String pushMerge(PushMerge step) {
    throw new UnsupportedOperationException("a flow's step: use a real remote");
  }

  @Override
  public String pushPick(PushPick step) {
    throw new UnsupportedOperationException("a flow's step: use a real remote");
  }

  @Override
  public String deleteBranch(DeleteBranch step) {
    throw new UnsupportedOperationException("a flow's step: use a real remote");
  }

  @Override
  public String pushTogether(PushTogether step) {
    throw new UnsupportedOperationException("a flow's step: use a real remote");
  }

  @Override
  public String pushTag(PushTag step) {
    git.git("tag", step.tag(), step.target().hex());
    return step.tag();
  }

  @Override
  public String createRelease(CreateRelease step) {
    releases.add(
        0,
        new Release(
            step.tag(),
            step.name(),
            step.notes(),
            step.target(),
            step.draft(),
            step.prerelease(),
            List.of(),
            TIME,
            Optional.empty()));
    return step.tag();
  }

  private String change(int number, UnaryOperator<PullRequest> change) {
    pullRequests.computeIfPresent(number, (same, there) -> change.apply(there));
    return "#" + number;
  }

  private static PullRequest with(
      PullRequest there, State state, List<String> labels, Optional<CommitId> landing) {
    return new PullRequest(
        there.number(),
        state,
        there.head(),
        there.base(),
        there.title(),
        there.body(),
        labels,
        there.draft(),
        there.headCommit(),
        landing,
        there.updated(),
        there.url());
  }
}

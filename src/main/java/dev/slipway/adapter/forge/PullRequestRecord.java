package dev.slipway.adapter.forge;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.Feedback;
import dev.slipway.model.forge.Feedback.Comment;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.plan.OpenPullRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the ledger keeps of one pull request. A change makes another record. */
record PullRequestRecord(Fields fields) {

  static final String FOLDER = "pulls/";

  private static final Pattern PATH = Pattern.compile(FOLDER + "([1-9][0-9]{0,8})\\.json");

  static String path(long number) {
    return FOLDER + number + ".json";
  }

  /** Reads a record wholly, so that nothing in it can be found corrupt later. */
  static PullRequestRecord read(String path, String text) {
    if (!PATH.matcher(path).matches()) {
      throw Fields.corrupt(path, "its name is no number");
    }
    Fields fields = Fields.read(path, text);
    long number = fields.whole("number", 1);
    if (!path(number).equals(path)) {
      throw Fields.corrupt(path, "its number is %d".formatted(number));
    }
    PullRequestRecord record = new PullRequestRecord(fields);
    record.pullRequest();
    record.feedback();
    return record;
  }

  static PullRequestRecord opened(int number, OpenPullRequest step, CommitId head) {
    return new PullRequestRecord(
        Fields.blank(path(number))
            .with("number", IntNode.valueOf(number))
            .with("state", Word.of(State.OPEN))
            .with("head", step.head().name())
            .with("headCommit", head.hex())
            .with("base", step.base().name())
            .with("title", step.title())
            .with("body", step.body())
            .with("labels", step.labels().stream().distinct().toList())
            .with("draft", BooleanNode.valueOf(step.draft())));
  }

  PullRequest pullRequest() {
    return new PullRequest(
        number(),
        state(),
        fields.read("head", BranchName::new),
        fields.read("base", BranchName::new),
        fields.text("title"),
        fields.text("body"),
        fields.texts("labels"),
        fields.flag("draft"),
        Optional.of(headCommit()),
        Optional.of(state())
            .filter(State.MERGED::equals)
            .map(merged -> fields.read("mergeCommit", CommitId::new)),
        fields.read("updated", Instant::parse),
        Optional.empty());
  }

  Feedback feedback() {
    return FeedbackFields.read(fields);
  }

  int number() {
    return (int) fields.whole("number", 1);
  }

  State state() {
    return fields.read("state", word -> Word.read(word, State.class));
  }

  boolean isOpen() {
    return state() == State.OPEN;
  }

  boolean isFrom(BranchName head, BranchName base) {
    return head.name().equals(fields.text("head")) && base.name().equals(fields.text("base"));
  }

  CommitId headCommit() {
    return fields.read("headCommit", CommitId::new);
  }

  PullRequestRecord withHeadAt(CommitId head) {
    return with("headCommit", head.hex());
  }

  PullRequestRecord described(String title, String body) {
    return with("title", title).with("body", body);
  }

  PullRequestRecord labelled(List<String> add, List<String> remove) {
    Stream<String> kept = fields.texts("labels").stream().filter(label -> !remove.contains(label));
    List<String> labels = Stream.concat(kept, add.stream()).distinct().toList();
    return new PullRequestRecord(fields.with("labels", labels));
  }

  /** With one more comment; the same when somebody said that already. */
  PullRequestRecord commented(Comment comment) {
    return feedback().comments().stream().map(Comment::body).anyMatch(comment.body()::equals)
        ? this
        : new PullRequestRecord(fields.withMore("comments", FeedbackFields.write(comment)));
  }

  PullRequestRecord in(State state) {
    return with("state", Word.of(state));
  }

  PullRequestRecord merged(CommitId mergeCommit) {
    return in(State.MERGED).with("mergeCommit", mergeCommit.hex());
  }

  PullRequestRecord updated(Instant time) {
    return with("updated", time.toString());
  }

  private PullRequestRecord with(String name, String text) {
    return new PullRequestRecord(fields.with(name, text));
  }
}

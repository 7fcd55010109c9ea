package dev.slipway.adapter.forge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.Feedback;
import dev.slipway.model.forge.Feedback.Check;
import dev.slipway.model.forge.Feedback.Comment;
import dev.slipway.model.forge.Feedback.Review;
import java.time.Instant;

/** How the record of a pull request keeps what was said of it. */
final class FeedbackFields {

  private FeedbackFields() {}

  static Feedback read(Fields record) {
    return new Feedback(
        record.items("comments").stream().map(FeedbackFields::comment).toList(),
        record.items("reviews").stream().map(FeedbackFields::review).toList(),
        record.items("checks").stream().map(FeedbackFields::check).toList());
  }

  static ObjectNode write(Comment comment) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("author", comment.author())
        .put("time", comment.time().toString())
        .put("body", comment.body());
  }

  private static Comment comment(Fields fields) {
    return new Comment(
        fields.text("author"), fields.read("time", Instant::parse), fields.text("body"));
  }

  private static Review review(Fields fields) {
    return new Review(
        fields.text("author"),
        fields.read("verdict", word -> Word.read(word, Review.Verdict.class)),
        fields.read("commit", CommitId::new),
        fields.read("time", Instant::parse));
  }

  private static Check check(Fields fields) {
    return new Check(
        fields.text("name"),
        fields.read("result", word -> Word.read(word, Check.Result.class)),
        fields.read("commit", CommitId::new));
  }
}

package dev.slipway.plan;

/** Says something below a pull request. The same body is not said twice. */
public record CommentPullRequest(int number, String body) implements Step {

  @Override
  public String describe() {
    return "comment on pull request #%d".formatted(number);
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.commentPullRequest(this);
  }
}

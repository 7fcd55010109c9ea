package dev.slipway.plan;

/** Gives a pull request another title and body, and opens it again if it was closed. */
public record UpdatePullRequest(int number, String title, String body) implements Step {

  @Override
  public String describe() {
    return "update pull request #%d '%s'".formatted(number, title);
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.updatePullRequest(this);
  }
}

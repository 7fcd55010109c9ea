package dev.slipway.plan;

/** Closes a pull request without merging it. */
public record ClosePullRequest(int number) implements Step {

  @Override
  public String describe() {
    return "close pull request #%d".formatted(number);
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.closePullRequest(this);
  }
}

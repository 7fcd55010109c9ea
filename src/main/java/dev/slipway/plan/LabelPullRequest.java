package dev.slipway.plan;

import java.util.List;

/** Takes labels off a pull request and puts others on. */
public record LabelPullRequest(int number, List<String> add, List<String> remove) implements Step {

  public LabelPullRequest {
    add = List.copyOf(add);
    remove = List.copyOf(remove);
  }

  @Override
  public String describe() {
    return add.isEmpty()
        ? "take %s off pull request #%d".formatted(String.join(", ", remove), number)
        : "label pull request #%d: %s".formatted(number, String.join(", ", add));
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.labelPullRequest(this);
  }
}

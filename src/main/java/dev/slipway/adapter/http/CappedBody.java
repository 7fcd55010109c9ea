package dev.slipway.adapter.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Keeps a body in memory, and breaks off its transfer as soon as it is longer than it may be. */
final class CappedBody implements BodySubscriber<byte[]> {

  /** Ends the answer. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final int bytes;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private Optional<Flow.Subscription> transfer = Optional.empty();

  CappedBody(int bytes) {
    this.bytes = bytes;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    transfer = Optional.of(subscription);
    subscription.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    pieces.forEach(this::keep);
    if (body.isDone()) {
      transfer.ifPresent(Flow.Subscription::cancel);
    } else {
      transfer.ifPresent(subscription -> subscription.request(1));
    }
  }

  private void keep(ByteBuffer piece) {
    if (piece.remaining() > bytes - kept.size()) {
      body.completeExceptionally(new TooLarge());
    } else {
      byte[] read = new byte[piece.remaining()];
      piece.get(read);
      kept.writeBytes(read);
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(kept.toByteArray());
  }
}

package dev.slipway.engine.commit;

/** A piece of a message that the grammar does not know. Its message says where, for people. */
final class UnreadablePiece extends Exception {

  private static final long serialVersionUID = 1L;

  private final Dropped.Reason reason;

  UnreadablePiece(Dropped.Reason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  Dropped.Reason reason() {
    return reason;
  }
}

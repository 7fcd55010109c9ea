package dev.slipway.port.read;

/** Whether somebody wants this run to end: Ctrl-C, or the signal of a CI that ran out of time. */
public interface Interruption {

  /** Nobody does. */
  Interruption NEVER =
      new Interruption() {
        @Override
        public boolean requested() {
          return false;
        }

        @Override
        public Registration onRequest(Runnable reaction) {
          return () -> {};
        }
      };

  boolean requested();

  /** Runs {@code reaction} when it is requested, at once where it was; until that is closed. */
  Registration onRequest(Runnable reaction);

  /** Ends with what it was made for. */
  interface Registration extends AutoCloseable {
    @Override
    void close();
  }
}

package dev.slipway;

import java.time.Clock;

/** The way in, and the only place that ends the process. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    int status = run(args);
    StartUp.afterRun();
    System.exit(status);
  }

  /** Runs one command, and says how it ended. */
  public static int run(String... args) {
    return new Wiring(Clock.systemUTC(), System.getenv(), Around.NOTHING).commands().execute(args);
  }
}

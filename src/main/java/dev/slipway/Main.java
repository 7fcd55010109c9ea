package dev.slipway;

import java.time.Clock;
import picocli.CommandLine;

/** The way in, and the only place that ends the process. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Wiring wiring = wiring();
    int status = wiring.commands().execute(args);
    StartUp.afterRun();
    wiring.interrupts().runHasEnded();
    System.exit(status);
  }

  /** Runs one command, and says how it ended. */
  static int run(String... args) {
    return wiring().commands().execute(args);
  }

  /** The whole command line, with every command. */
  static CommandLine commandLine() {
    return wiring().commands().all();
  }

  private static Wiring wiring() {
    return new Wiring(Clock.systemUTC(), System.getenv(), Around.NOTHING);
  }
}

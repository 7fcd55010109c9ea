package dev.slipway;

import java.time.Clock;
import picocli.CommandLine;

/** The way in, and the only place that ends the process. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    int status = run(args);
    StartUp.afterRun();
    System.exit(status);
  }

  /** Runs one command, and says how it ended. */
  static int run(String... args) {
    Wiring wiring = wiring();
    wiring.interrupts().runBegins();
    try {
      return wiring.commands().execute(args);
    } finally {
      wiring.interrupts().runHasEnded();
    }
  }

  /** The whole command line, with every command. */
  static CommandLine commandLine() {
    return wiring().commands().all();
  }

  private static Wiring wiring() {
    return new Wiring(Clock.systemUTC(), System.getenv(), Around.NOTHING);
  }
}

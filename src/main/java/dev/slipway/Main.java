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

  static int run(String... args) {
    return commandLine().execute(args);
  }

  /** The whole command line, with every command. */
  static CommandLine commandLine() {
    return new CommandLine(new Root());
  }

  @Command(
      name = "slipway",
      description = "From merged commits to published artifacts.",
      mixinStandardHelpOptions = true,
      versionProvider = Built.class)
  private static final class Root implements Runnable {
    @Override
    public void run() {}
  }

  private static final class Built implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"slipway " + BuildInfo.version()};
    }
  }
}

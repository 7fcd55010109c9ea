package dev.slipway;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The way in, and the only place that ends the process. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    int status = run(args);
    StartUp.afterRun();
    System.exit(status);
  }

  static int run(String... args) {
    return new CommandLine(new Root()).execute(args);
  }

  @Command(name = "slipway", mixinStandardHelpOptions = true, versionProvider = Built.class)
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

package dev.slipway.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code slipway archive}: makes now what lets the next start be faster. */
@Command(
    name = "archive",
    description = "Make the start-up archive now, as the first run does outside CI.")
public final class ArchiveCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private final Supplier<Path> maker;

  /**
   * @param maker makes it, and says where it is
   */
  public ArchiveCommand(Supplier<Path> maker) {
    this.maker = maker;
  }

  @Override
  public Integer call() {
    Console.of(spec.commandLine()).line(maker.get().toString());
    return ExitCode.PASS.status();
  }
}

package dev.slipway.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command has: the shared options, and a console to speak through. */
public abstract class Action implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Does it, and says what came of it. */
  protected abstract ExitCode act(Settings settings);

  @Override
  public final Integer call() {
    boolean shown = root().showsProgress() && root().terminal().showsProgress();
    try (Progress progress = new Progress(shown)) {
      return act(root().settings(progress)).status();
    }
  }

  protected final CommandSpec spec() {
    return spec;
  }

  final SlipwayCommand root() {
    return (SlipwayCommand) spec.root().userObject();
  }

  protected final Console console() {
    return Console.of(spec.commandLine());
  }

  protected final boolean dryRun() {
    return root().dryRun();
  }

  protected final boolean json() {
    return root().json();
  }
}

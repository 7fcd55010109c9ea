package dev.slipway.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command has: the shared options, and a console to speak through. */
abstract class Action implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Does it, and says what came of it. */
  abstract ExitCode act(Settings settings);

  @Override
  public final Integer call() {
    boolean shown = root().showsProgress() && root().terminal().showsProgress();
    try (Progress progress = new Progress(shown)) {
      return act(root().settings(progress)).status();
    }
  }

  final CommandSpec spec() {
    return spec;
  }

  final SlipwayCommand root() {
    return (SlipwayCommand) spec.root().userObject();
  }

  final Console console() {
    return Console.of(spec.commandLine());
  }

  final boolean json() {
    return root().json();
  }
}

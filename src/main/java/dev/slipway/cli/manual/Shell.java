package dev.slipway.cli.manual;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** A shell that can be taught to complete the command line. */
public enum Shell {
  BASH,
  ZSH,
  FISH;

  /** The script that teaches it, to be sourced or put where the shell looks for such scripts. */
  public String script(CommandSpec root) {
    return switch (this) {
      case BASH -> AutoComplete.bash(root.name(), root.commandLine());
      case ZSH -> ZshScript.of(root);
      case FISH -> FishScript.of(root);
    };
  }
}

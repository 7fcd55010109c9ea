package dev.slipway.flow;

import dev.slipway.model.Snapshot;
import dev.slipway.port.read.ConfigReading;
import dev.slipway.port.read.ConfigSource;

/** Finds everything that is wrong in the configuration files of the working tree. */
public final class CheckFlow {

  private final ConfigSource configs;
  private final Snapshot workingTree;

  public CheckFlow(ConfigSource configs, Snapshot workingTree) {
    this.configs = configs;
    this.workingTree = workingTree;
  }

  public ConfigReading check(ConfigRequest request) {
    return request.examine(configs, workingTree);
  }
}

package dev.slipway.model.qa;

import java.util.List;

/**
 * A place that a setting may come from, and what came of it.
 *
 * @param name as in {@code environment}, {@code slipway.yml}, {@code user configuration}
 * @param place a path, or what was looked for
 * @param used whether any value of it counts
 * @param ignored whether it has values that do not count
 * @param reason why it is ignored, or was not used; empty where all of it counts
 * @param keys what it says, never a secret's value
 */
public record ConfigOrigin(
    String name,
    String place,
    boolean exists,
    boolean used,
    boolean ignored,
    String reason,
    List<String> keys) {

  public ConfigOrigin {
    keys = List.copyOf(keys);
  }
}

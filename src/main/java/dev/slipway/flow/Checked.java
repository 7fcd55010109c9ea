package dev.slipway.flow;

import dev.slipway.model.qa.QaConfig;
import dev.slipway.port.read.ConfigReading;
import java.util.Optional;

/**
 * What came of checking the configuration.
 *
 * @param alone what is configured of environments and checks, where nothing is of releases
 */
public record Checked(ConfigReading reading, Optional<QaConfig> alone) {

  /** What there is beside releases; empty where something is configured to release. */
  public Optional<String> besideReleases() {
    return alone.map(
        qa ->
            "nothing is configured to release; %s, %s"
                .formatted(
                    counted(qa.targets().size(), "target"),
                    counted(qa.environments().size(), "environment")));
  }

  private static String counted(int count, String noun) {
    return "%d %s%s".formatted(count, noun, count == 1 ? "" : "s");
  }
}

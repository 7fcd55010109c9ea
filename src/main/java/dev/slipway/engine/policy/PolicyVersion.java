package dev.slipway.engine.policy;

import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.Template;
import dev.slipway.model.flow.VersionClass;
import java.util.Map;

/**
 * A version that the policy knows.
 *
 * @param kind the class that it is of
 * @param version spelled as the policy's scheme spells it
 */
public record PolicyVersion(VersionClass kind, ReleaseVersion version) {

  /** What fills the places of a {@link Template}: {@code version, major, minor, patch}. */
  public Map<String, String> places() {
    return Map.of(
        "version", toString(),
        "major", String.valueOf(version.major()),
        "minor", String.valueOf(version.minor()),
        "patch", String.valueOf(version.patch()));
  }

  @Override
  public String toString() {
    return version.toString();
  }
}

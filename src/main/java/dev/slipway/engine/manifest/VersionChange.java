package dev.slipway.engine.manifest;

import dev.slipway.model.ReleaseVersion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From which version to which.
 *
 * @param path of the file, for messages
 * @param from the released version; empty before the first release
 * @param date of the release
 */
public record VersionChange(
    String path, Optional<ReleaseVersion> from, ReleaseVersion to, LocalDate date) {

  public VersionChange in(String otherPath) {
    return new VersionChange(otherPath, from, to, date);
  }
}

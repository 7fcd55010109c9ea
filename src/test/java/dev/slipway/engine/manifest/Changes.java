package dev.slipway.engine.manifest;

import dev.slipway.model.ReleaseVersion;
import java.time.LocalDate;
import java.util.Optional;

/** Version changes for tests: from 1.4.0, on 2024-03-05. */
public final class Changes {

  private Changes() {}

  public static VersionChange to(String version) {
    return in("file", version);
  }

  public static VersionChange in(String path, String version) {
    return new VersionChange(
        path,
        Optional.of(ReleaseVersion.parse("1.4.0")),
        ReleaseVersion.parse(version),
        LocalDate.of(2024, 3, 5));
  }
}

package dev.slipway;

/** What the build knows about itself. A constant, because reading a resource takes 3 ms a start. */
public final class BuildInfo {

  private BuildInfo() {}

  /** The version of this build, that of {@code pom.xml}: a release moves both. */
  public static String version() {
    return "0.1.0"; // x-release-please-version
  }
}

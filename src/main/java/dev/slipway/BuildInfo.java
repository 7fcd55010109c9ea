package dev.slipway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build knows about itself: written into {@code build.properties} by Maven. */
public final class BuildInfo {

  private BuildInfo() {}

  /** The version of this build, as in {@code pom.xml}: {@code 1.4.0}. */
  public static String version() {
    Properties built = new Properties();
    try (InputStream in = BuildInfo.class.getResourceAsStream("build.properties")) {
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return built.getProperty("version");
  }
}

package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;

class VersionGoTest implements PlaceLaws {

  @Override
  public Updater updater() {
    return new VersionGo();
  }

  @Override
  public String sample(String version) {
    return """
    package widget

    // Version is not "1.2.3".
    const Version = "%s"

    const MinVersion = "1.2.3"
    """
        .formatted(version);
  }
}

package dev.slipway.engine.manifest;

/** Stands in until the merge. */
public record CargoLock(String crateName) implements Updater {

  @Override
  public String update(String text, VersionChange change) {
    return text;
  }
}

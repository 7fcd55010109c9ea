package dev.slipway.engine.manifest;

/** Stands in until the merge. */
public record SamplesPackageJson(String packageName) implements Updater {

  @Override
  public String update(String text, VersionChange change) {
    return text;
  }
}

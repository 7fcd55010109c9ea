package dev.slipway.engine.manifest;

/** Stands in until the merge. */
public final class ComposerJson implements Updater {

  @Override
  public String update(String text, VersionChange change) {
    return text;
  }
}

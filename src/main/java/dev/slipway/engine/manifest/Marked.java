package dev.slipway.engine.manifest;

/** Stands in until the merge. */
public record Marked(String dateFormat) implements Updater {

  @Override
  public String update(String text, VersionChange change) {
    return text;
  }
}

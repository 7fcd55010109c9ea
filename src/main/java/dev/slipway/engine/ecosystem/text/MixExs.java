package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;

/** {@code mix.exs}: {@code @version "1.2.3"}, else the first {@code version: "1.2.3",}. */
public final class MixExs implements Updater {

  private static final String VALUE = "[\\w.+~-]+";
  private static final VersionPlace ATTRIBUTE = VersionPlace.of("@version \"(" + VALUE + ")\"");
  private static final Key OPTION = new Key("version: \"", VALUE, "\",");

  @Override
  public String update(String text, VersionChange change) {
    return ATTRIBUTE.isIn(text)
        ? ATTRIBUTE.first(text, change.to().toString())
        : OPTION.first(text, change);
  }
}

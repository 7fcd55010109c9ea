package dev.slipway.engine.ecosystem.text;

import static java.util.regex.Pattern.quote;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;

/**
 * {@code Gemfile.lock}: the first {@code gem (1.2.3)}.
 *
 * <p>Written as RubyGems spells it: {@code 1.2.3-rc.1} becomes {@code 1.2.3.pre.rc.1}.
 */
public record GemfileLock(String gem) implements Updater {

  @Override
  public String update(String text, VersionChange change) {
    VersionPlace version =
        VersionPlace.of("(?<![\\w.-])" + quote(gem) + " \\((\\d+\\.\\d+\\.\\d+[^)\\s]*)\\)");
    return gem.isEmpty() ? text : version.first(text, change.to().toString().replace("-", ".pre."));
  }
}

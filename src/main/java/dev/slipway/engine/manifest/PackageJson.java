package dev.slipway.engine.manifest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands in until the merge. */
public final class PackageJson implements Updater {

  public static Optional<String> name(String text) {
    Matcher found = Pattern.compile("(?m)^\\s*\"?name\"?\\s*[:=]\\s*\"?([^\"\\s,]+)").matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  @Override
  public String update(String text, VersionChange change) {
    return text;
  }
}

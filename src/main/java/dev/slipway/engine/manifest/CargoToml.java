package dev.slipway.engine.manifest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Stands in until the merge. */
public final class CargoToml implements Updater {

  public static Optional<String> name(String text) {
    Matcher found = Pattern.compile("(?m)^\\s*\"?name\"?\\s*[:=]\\s*\"?([^\"\\s,]+)").matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  public static boolean isWorkspace(String text) {
    return text.contains("members = [");
  }

  public static List<String> members(String text) {
    Matcher list = Pattern.compile("members = \\[([^\\]]*)\\]").matcher(text);
    return list.find()
        ? Stream.of(list.group(1).split(",")).map(m -> m.strip().replace("\"", "")).filter(m -> !m.isEmpty()).toList()
        : List.of();
  }

  @Override
  public String update(String text, VersionChange change) {
    return text;
  }
}

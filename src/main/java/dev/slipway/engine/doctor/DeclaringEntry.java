package dev.slipway.engine.doctor;

import java.util.Locale;
import java.util.Optional;

/**
 * The entry of {@code extra-files} that would declare a line.
 *
 * @param path of the file, as configuration calls it
 */
record DeclaringEntry(String path, VersionedLine line) {

  private static final String MARK = "x-release-please-version";

  String words() {
    Optional<String> key = line.key();
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "json" -> declare(structured("json", "jsonpath", jsonPath(key)));
      case "yaml", "yml" ->
          key.isPresent() && line.isOutermost()
              ? declare(structured("yaml", "jsonpath", "$." + key.get()))
              : marked();
      case "xml" -> declare(structured("xml", "xpath", "//" + key.orElse("version")));
      default -> marked();
    };
  }

  private String jsonPath(Optional<String> key) {
    return (line.isOutermost() ? "$." : "$..") + key.orElse("version");
  }

  private String structured(String type, String way, String value) {
    return "{\"type\": \"%s\", \"path\": \"%s\", \"%s\": \"%s\"}".formatted(type, path, way, value);
  }

  private static String declare(String entry) {
    return "Declare it in release-please-config.json: \"extra-files\": [%s]".formatted(entry);
  }

  private String marked() {
    return declare("{\"type\": \"generic\", \"path\": \"%s\"}".formatted(path))
        + ", and mark the line with a comment: "
        + MARK;
  }
}

package dev.slipway.adapter.git.standing;

import dev.slipway.adapter.git.GitProgram;
import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.GitSettings;
import dev.slipway.model.doctor.Sourced;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The values of git's configuration with the file that each is in, which only git itself tells. */
final class Origins {

  private final GitRepository repository;
  private final GitSettings settings;
  private final Map<String, String> files;

  Origins(GitRepository repository) {
    this.repository = repository;
    this.settings = new GitSettings(repository);
    this.files =
        new GitProgram(repository)
            .answer("", "config", "--null", "--show-origin", "--list")
            .map(Origins::files)
            .orElse(Map.of());
  }

  /** Git prints {@code origin NUL key LF value NUL}; of a key that is set twice the last counts. */
  private static Map<String, String> files(String listed) {
    Map<String, String> files = new HashMap<>();
    String[] parts = listed.split("\0");
    for (int i = 0; i + 1 < parts.length; i += 2) {
      files.put(key(parts[i + 1].split("\n", 2)[0]), parts[i]);
    }
    return files;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  Optional<Sourced> value(String key) {
    return settings
        .value(key)
        .filter(value -> !value.isBlank())
        .map(value -> new Sourced(value, file(key)));
  }

  private String file(String key) {
    String origin = files.getOrDefault(key(key), "git's configuration");
    String path = origin.replaceFirst("^file:", "");
    String home = repository.variable("HOME").orElse("");
    if (!path.startsWith("/") && origin.startsWith("file:")) {
      return ".git/" + path;
    }
    return !home.isEmpty() && path.startsWith(home + "/")
        ? "~" + path.substring(home.length())
        : path;
  }
}

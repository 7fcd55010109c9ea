package dev.slipway.engine.qa.environment;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How environments are named, by people who type them and by variables. */
final class EnvironmentName {

  private EnvironmentName() {}

  /** In lower case, with a hyphen for whatever stands between letters, digits and {@code _.-}. */
  static String normal(String name) {
    return name.strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9_.-]+", "-")
        .replaceAll("^[.-]+|[.-]+\\z", "");
  }

  /** The known name that is meant: the very same, else the first that is as good as the same. */
  static Optional<String> among(Collection<String> known, String name) {
    return known.contains(name)
        ? Optional.of(name)
        : known.stream().filter(each -> normal(each).equals(normal(name))).findFirst();
  }

  /** As in {@code SLIPWAY_QA_DEV_BASE_URL}. */
  static String variable(String prefix, String name, String what) {
    String upper = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    return "%s_%s_%s".formatted(prefix, upper, what);
  }
}

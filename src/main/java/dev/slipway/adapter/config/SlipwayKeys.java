package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The settings that {@code slipway.yml} may hold. */
final class SlipwayKeys {

  /** What this version acts on. */
  static final List<String> NOW = List.of("forge", "history");

  /** What later versions act on. */
  static final List<String> LATER =
      List.of(
          "flow",
          "branches",
          "promotion",
          "cut",
          "version",
          "approvals",
          "tag",
          "changelog",
          "build",
          "channels",
          "environments",
          "qa");

  static final List<String> ALL = Stream.concat(NOW.stream(), LATER.stream()).toList();

  private final Findings findings;

  SlipwayKeys(Findings findings) {
    this.findings = findings;
  }

  /** Tells what is unknown at the top of the file, and what has no effect yet. */
  void checkTop(Fields file) {
    check(file, ALL);
    Set<String> written = file.byKey().keySet();
    LATER.stream()
        .filter(written::contains)
        .forEach(key -> tellLater(key, file.byKey().get(key).keyPlace()));
  }

  /** Tells each key of {@code fields} that is not one of {@code known}. */
  void check(Fields fields, Collection<String> known) {
    fields.byKey().forEach((key, field) -> check(key, field.keyPlace(), known));
  }

  private void check(String key, Place place, Collection<String> known) {
    if (!known.contains(key)) {
      findings.at(place, at -> SlipwayFileProblems.unknownKey(at, key, known));
    }
  }

  private void tellLater(String key, Place place) {
    findings.at(place, at -> SlipwayFileProblems.laterKey(at, key));
  }
}

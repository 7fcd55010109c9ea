package dev.slipway.cli.qa;

import dev.slipway.model.qa.Provenance;
import java.time.Instant;
import java.util.List;

/**
 * Something that is known, by its name.
 *
 * @param source where it is from; empty where that says nothing
 */
record Fact(String name, String value, String source) {

  static Fact of(String name, String value) {
    return new Fact(name, value, "");
  }

  /** What a verdict is of, and how long it counts. */
  static List<Fact> of(Provenance provenance) {
    return List.of(
        new Fact(
            "commit",
            provenance.commit().map(id -> id.hex()).orElse("none"),
            provenance.dirty() ? "and changes that are in no commit" : ""),
        of("tree", provenance.tree().map(id -> id.hex()).orElse("none")),
        of("configuration", provenance.config()),
        of("Slipway", provenance.tool()),
        of("started", time(provenance.started())),
        of("ended", time(provenance.ended())),
        of("counts until", time(provenance.expires())));
  }

  private static String time(Instant time) {
    return time.toString().replace('T', ' ').replace("Z", " UTC");
  }
}

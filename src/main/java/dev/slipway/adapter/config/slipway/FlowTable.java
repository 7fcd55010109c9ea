package dev.slipway.adapter.config.slipway;

import static dev.slipway.adapter.config.shape.Key.key;
import static dev.slipway.adapter.config.shape.Key.section;

import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.shape.OrNone;
import dev.slipway.adapter.config.shape.Words;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.model.flow.ChangelogPolicy;
import java.util.List;

/** The settings of a flow. */
final class FlowTable {

  /** In the order in which they are printed. */
  static final List<Key> KEYS =
      List.of(
          key(
                  "flow",
                  new Words(Presets.NAMES),
                  "The preset: the values that this file is laid over.")
              .or(Presets.USUAL),
          key(
                  "authority",
                  new OrNone(Forms.BRANCH),
                  "The branch whose slipway.yml decides; 'none' for the default branch.")
              .or("none"),
          BranchTable.BRANCHES,
          BranchTable.CUT,
          BranchTable.RELEASE_PR,
          BranchTable.PROMOTION,
          VersionTable.VERSION,
          VersionTable.APPROVALS,
          VersionTable.TAG,
          section(
              "changelog",
              "Where the words of a release come from.",
              key(
                      "source",
                      Words.of(ChangelogPolicy.Source.class),
                      "'commits'; 'unreleased': the section of that name, written by hand;"
                          + " 'fragments': a file for each piece of news; 'none'.")
                  .or("commits")),
          BranchTable.SYNC,
          section(
              "lines",
              "How version lines are kept.",
              key("registry", new OrNone(Forms.PATH), "The file on production that lists them.")
                  .or("none")));

  private FlowTable() {}

  /** Whether a file says anything of a flow. */
  static boolean isIn(Fields file) {
    return KEYS.stream().anyMatch(key -> file.value(key.name()).isPresent());
  }
}

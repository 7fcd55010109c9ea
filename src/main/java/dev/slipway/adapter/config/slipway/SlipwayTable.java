package dev.slipway.adapter.config.slipway;

import static dev.slipway.adapter.config.shape.Key.key;
import static dev.slipway.adapter.config.shape.Key.section;

import dev.slipway.adapter.config.shape.Block;
import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.shape.Words;
import dev.slipway.model.config.ReleaseConfig.ForgeKind;
import java.util.List;
import java.util.stream.Stream;

/** Everything that {@code slipway.yml} may hold. */
final class SlipwayTable {

  private static final List<Key> ALWAYS =
      List.of(
          key(
                  "forge",
                  Words.of(ForgeKind.class),
                  "Where pull requests and releases are kept. 'auto': GitHub where the remote is on"
                      + " GitHub, else embedded in the remote itself, under refs/slipway/.")
              .or("auto"),
          section(
              "history",
              "How commits are read. 'keep' is release-please's way.",
              key(
                      "mergeDuplicates",
                      Words.of("fold", "keep"),
                      "'fold': the copy of a title in a merge commit's body is one entry with the"
                          + " commit that it repeats.")
                  .or("keep"),
              key(
                      "reverts",
                      Words.of("net", "keep"),
                      "'net': a revert and the commit that it reverts cancel out.")
                  .or("keep"),
              key(
                      "squashBodies",
                      Words.of("expand", "keep"),
                      "'expand': conventional bullets in the body of a squash merge are commits of"
                          + " their own.")
                  .or("keep")));

  /** What no command of this version acts on. */
  static final List<Key> LATER = ChannelTable.KEYS;

  static final Block FILE =
      new Block(
          Stream.of(FlowTable.KEYS, ALWAYS, LATER, QaTable.KEYS).flatMap(List::stream).toList());

  private SlipwayTable() {}
}

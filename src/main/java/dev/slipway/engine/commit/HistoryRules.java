package dev.slipway.engine.commit;

import dev.slipway.model.config.HistoryConfig;
import java.util.List;

/** What a history tells as a whole, where its single messages tell too little or too much. */
public final class HistoryRules {

  private HistoryRules() {}

  /**
   * Expands squashes, folds what merges repeat and nets reverts, as far as {@code config} asks for
   * it. What disappears is in {@link ParsedMessage#dropped()}. An untyped squash that is not
   * expanded is reported there as {@link Dropped.Reason#UNTYPED_SQUASH}.
   *
   * @param told the messages of a range, newest first
   */
  public static List<ParsedMessage> apply(List<ParsedMessage> told, HistoryConfig config) {
    List<ParsedMessage> rest =
        told.stream().map(it -> squash(it, config.expandSquashBodies())).toList();
    rest = config.foldMergeDuplicates() ? MergeDuplicates.fold(rest) : rest;
    return config.netReverts() ? Reverts.net(rest) : rest;
  }

  private static ParsedMessage squash(ParsedMessage message, boolean expand) {
    return UntypedSquash.in(message)
        .map(squash -> expand ? squash.expanded() : squash.reported())
        .orElse(message);
  }
}

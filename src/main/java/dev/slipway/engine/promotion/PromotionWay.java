package dev.slipway.engine.promotion;

import dev.slipway.model.flow.PromotionPolicy.Mode;

/**
 * The way that a promotion goes, and why.
 *
 * @param mode {@link Mode#MERGE} or {@link Mode#METADATA}
 * @param reason a whole sentence
 */
public record PromotionWay(Mode mode, String reason) {

  /**
   * Looks where it may: a merge that is clean and makes just what was tested is the better way, as
   * it leaves no divergence behind.
   *
   * @param asked any but {@link Mode#NONE}
   * @param released whether there is a release whose metadata could go alone
   */
  public static PromotionWay choose(Mode asked, Trial trial, boolean released) {
    if (asked == Mode.METADATA) {
      return new PromotionWay(Mode.METADATA, "Only the release's own files go, as asked.");
    }
    if (asked == Mode.AUTO && released && !trial.isAsTested()) {
      return new PromotionWay(Mode.METADATA, "Only the release's own files go: " + obstacle(trial));
    }
    return new PromotionWay(Mode.MERGE, merge(asked, trial));
  }

  private static String obstacle(Trial trial) {
    return trial.conflicts().isEmpty()
        ? "a merge would make files that were not tested so: %s."
            .formatted(Paths.told(trial.untested()))
        : "a merge would conflict in %s.".formatted(Paths.told(trial.conflicts()));
  }

  private static String merge(Mode asked, Trial trial) {
    if (trial.isAsTested()) {
      return "The branch goes as it is: its merge is clean and makes just what was tested.";
    }
    String why = asked == Mode.MERGE ? "as asked" : "as there is no release to go alone";
    return trial.untested().isEmpty()
        ? "The branch goes as it is, %s.".formatted(why)
        : "The branch goes as it is, %s; these files are not as they were tested: %s."
            .formatted(why, Paths.told(trial.untested()));
  }
}

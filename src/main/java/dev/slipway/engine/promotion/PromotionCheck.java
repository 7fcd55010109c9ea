package dev.slipway.engine.promotion;

import dev.slipway.model.CommitId;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import java.util.List;
import java.util.Optional;

/**
 * What became of a promotion: whether production has it, came by it in the right way, and has the
 * files that were expected.
 *
 * @param landed the commit on production that brought it; empty unless it is there
 * @param paths that differ from what was expected, sorted; empty unless {@link State#DIFFERS}
 */
public record PromotionCheck(State state, Optional<CommitId> landed, List<String> paths) {

  public PromotionCheck {
    paths = List.copyOf(paths);
  }

  /** Where a promotion stands. */
  public enum State {
    /** Nothing was promoted, as far as anybody remembers. */
    NONE,
    /** It is not merged yet. */
    OPEN,
    /** Production has it as expected. */
    RIGHT,
    /** Production has the right files, but not the history: the next merge will not be clean. */
    WRONG_METHOD,
    /** Production has something else. */
    DIFFERS
  }

  /**
   * The commit on production that brought a promotion.
   *
   * @param contains whether production contains the promoted commit with it
   * @param differing paths where it differs from what is expected on its parent, and still does on
   *     production; sorted
   */
  public record Landing(CommitId commit, boolean contains, List<String> differing) {

    public Landing {
      differing = List.copyOf(differing);
    }
  }

  /** Nothing is known of any promotion. */
  public static PromotionCheck none() {
    return new PromotionCheck(State.NONE, Optional.empty(), List.of());
  }

  /**
   * @param landing empty while production does not have it
   */
  public static PromotionCheck of(Promotion promotion, Optional<Landing> landing) {
    return landing
        .map(there -> new PromotionCheck(state(promotion, there), commit(there), there.differing()))
        .orElseGet(() -> new PromotionCheck(State.OPEN, Optional.empty(), List.of()));
  }

  private static Optional<CommitId> commit(Landing landing) {
    return Optional.of(landing.commit());
  }

  private static State state(Promotion promotion, Landing landing) {
    if (!landing.differing().isEmpty()) {
      return State.DIFFERS;
    }
    return promotion.mode() == Mode.MERGE && !landing.contains() ? State.WRONG_METHOD : State.RIGHT;
  }

  /**
   * What came as expected, and was changed on production since.
   *
   * @param files that production has otherwise now, with what they say
   */
  public PromotionCheck drifted(List<String> files) {
    return new PromotionCheck(State.DIFFERS, landed, files);
  }

  /** Whether production has the files that it was to have. */
  public boolean isProven() {
    return state == State.RIGHT || state == State.WRONG_METHOD;
  }

  /**
   * A sentence for people about {@code it}, without its stop.
   *
   * @param production the branch's name
   */
  public String words(String production) {
    String there = landed.map(CommitId::abbreviated).orElse("");
    return switch (state) {
      case NONE -> "nothing was promoted to %s".formatted(production);
      case OPEN -> "it is not merged into %s yet".formatted(production);
      case RIGHT -> "it is on %s since %s, with the expected files".formatted(production, there);
      case WRONG_METHOD ->
          "it is on %s since %s with the expected files, but without a merge commit"
              .formatted(production, there);
      case DIFFERS ->
          "it is on %s since %s, with other files than expected: %s"
              .formatted(production, there, Paths.told(paths));
    };
  }
}

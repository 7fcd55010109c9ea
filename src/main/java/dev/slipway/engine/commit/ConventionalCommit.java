package dev.slipway.engine.commit;

import dev.slipway.model.CommitId;
import java.util.List;
import java.util.Optional;

/**
 * One change as a commit message tells it. A message may tell several, all with the same id.
 *
 * @param id empty for a change that no commit made
 * @param type as written: {@code feat}, {@code Fix}
 * @param scope as written, without its parentheses
 * @param description what follows the colon; may be empty
 * @param header the first line, written anew: {@code feat(api)!: description}
 * @param breaking what the change breaks
 * @param releaseAs texts of {@code Release-As} footers, in order
 * @param references issues named by footers, in order
 */
public record ConventionalCommit(
    Optional<CommitId> id,
    String type,
    Optional<String> scope,
    String description,
    String header,
    Optional<String> breaking,
    List<String> releaseAs,
    List<Reference> references) {

  public ConventionalCommit {
    releaseAs = List.copyOf(releaseAs);
    references = List.copyOf(references);
  }

  public boolean isBreaking() {
    return breaking.isPresent();
  }

  /**
   * An issue that a footer names.
   *
   * @param action the footer's token: {@code Closes}
   * @param issue digits alone
   */
  public record Reference(String action, String issue) {}
}

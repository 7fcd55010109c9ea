package dev.slipway.engine.guard;

import dev.slipway.engine.policy.Monotonic;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.VersionProblems;
import java.util.Optional;

/**
 * Asks whether a version is higher than every release of its line (requirements F5, F19).
 *
 * @param reason why it may be lower all the same, for the record; empty when it may not
 */
public record Rising(Monotonic line, Optional<String> reason) {

  private static final String NAME = "higher than every release";

  /**
   * {@code SLIP-128} when it is not and nobody gave a reason.
   *
   * @throws ProblemException {@code SLIP-129} when the reason is blank
   */
  public void ask(Guards guards, ReleaseVersion version) {
    Optional<Problem> refusal = line.refusal(version);
    if (refusal.isEmpty()) {
      guards.passed(NAME, told());
    } else if (reason.isEmpty()) {
      guards.failed(NAME, refusal.get());
    } else {
      guards.skipped(NAME, "%s Let pass: %s".formatted(refusal.get().what(), given()));
    }
  }

  private String given() {
    return reason
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new ProblemException(VersionProblems.noReason("--allow-lower")));
  }

  private String told() {
    return line.highest()
        .map(highest -> "the highest on %s is %s".formatted(line.line(), highest))
        .orElse("nothing is released on " + line.line());
  }
}

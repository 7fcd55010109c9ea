package dev.slipway.port.read;

import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.Environment;
import java.time.Duration;

/**
 * Asks environments. A check that writes goes this way too: later questions need what it captured,
 * so it cannot be a step of a plan that is known beforehand; it runs only with {@code --write}, and
 * what it made is deleted through here again.
 */
public interface Prober {

  /**
   * Asks once. Never throws for what the other side does, or fails to do. A question that is
   * pending when the run is to end ends as interrupted; one that is asked after that is asked all
   * the same, because it cleans up.
   *
   * @param ask all variables filled; a path is below the environment's base URL
   * @param timeout of the whole answer, its last byte included
   * @throws dev.slipway.model.problem.ProblemException when what is needed to ask cannot be used: a
   *     file of certificates, a proxy
   */
  Answer ask(Environment environment, Ask ask, Duration timeout);
}

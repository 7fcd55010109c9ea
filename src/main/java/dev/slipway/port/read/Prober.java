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
   * Asks once. Never throws for what the other side does, or fails to do.
   *
   * @param ask all variables filled; a path is below the environment's base URL
   * @param timeout of the whole answer, its last byte included
   */
  Answer ask(Environment environment, Ask ask, Duration timeout);
}

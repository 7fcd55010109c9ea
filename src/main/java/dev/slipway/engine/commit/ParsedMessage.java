package dev.slipway.engine.commit;

import dev.slipway.model.Commit;
import java.util.List;

/**
 * A commit and everything that its message tells.
 *
 * @param changes in the order of telling: footers that are changes of their own come first
 * @param dropped what told no change, with the reason
 */
public record ParsedMessage(
    Commit commit, List<ConventionalCommit> changes, List<Dropped> dropped) {

  public ParsedMessage {
    changes = List.copyOf(changes);
    dropped = List.copyOf(dropped);
  }
}

package dev.slipway.engine.qa.evidence;

import java.time.Instant;
import java.util.List;

/**
 * A file with the name of a verdict's schema that is not as a verdict is written. What it says is
 * only good for telling which one it was.
 *
 * @param reason why it is not believed, as the end of a sentence about it
 */
public record EditedVerdict(String path, String target, List<String> asked, String reason)
    implements Exhibit {

  public EditedVerdict {
    asked = List.copyOf(asked);
  }

  @Override
  public Instant ended() {
    return Instant.MIN;
  }
}

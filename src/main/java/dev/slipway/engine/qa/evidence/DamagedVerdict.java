package dev.slipway.engine.qa.evidence;

import java.time.Instant;
import java.util.List;

/** A file with the name of a verdict in which none can be read, as one that was cut off. */
public record DamagedVerdict(String path) implements Exhibit {

  @Override
  public String target() {
    return "";
  }

  @Override
  public List<String> asked() {
    return List.of();
  }

  @Override
  public Instant ended() {
    return Instant.MIN;
  }
}

package dev.slipway.engine.release;

import java.util.List;

/**
 * What a file says of the version.
 *
 * @param path from the root
 * @param versions that it holds, as written, each once; empty where that cannot be told
 * @param current whether making the release anew would change nothing in it
 */
public record Declaration(String path, List<String> versions, boolean current) {

  public Declaration {
    versions = List.copyOf(versions);
  }

  /** {@code package-lock.json: 1.0.0 and 0.9.0}. */
  @Override
  public String toString() {
    return path + ": " + (versions.isEmpty() ? "another one" : String.join(" and ", versions));
  }
}

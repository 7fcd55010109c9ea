package dev.slipway.model;

import java.util.Optional;

/**
 * A file's new text.
 *
 * @param path from the root, without a leading slash
 * @param before empty for a new file
 * @param after the whole new text; empty when the file is deleted
 */
public record FileEdit(String path, Optional<String> before, Optional<String> after) {

  public static FileEdit of(String path, Optional<String> before, String after) {
    return new FileEdit(path, before, Optional.of(after));
  }

  /** Whether the file is the same before and after. */
  public boolean isEmpty() {
    return before.equals(after);
  }
}

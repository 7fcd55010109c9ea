package dev.slipway.model;

/**
 * The id of a tree of files: equal ids are equal files, all of them.
 *
 * @param hex 40 lower-case hexadecimal digits
 */
public record TreeId(String hex) {

  public TreeId {
    if (!hex.matches("[0-9a-f]{40}")) {
      throw new IllegalArgumentException("not an object id: " + hex);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}

package dev.slipway.adapter.config.tree;

/**
 * Where something is written.
 *
 * @param source path of a file, or the name of a flag
 * @param line from 1; 0 on a command line, and for a file as a whole
 * @param column from 1, in UTF-16 units
 */
public record Place(String source, int line, int column) {

  /** A whole file, or a flag. */
  public static Place all(String source) {
    return new Place(source, 0, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? source : "%s:%d:%d".formatted(source, line, column);
  }
}

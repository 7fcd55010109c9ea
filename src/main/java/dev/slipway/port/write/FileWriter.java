package dev.slipway.port.write;

import java.nio.file.Path;

/** Leaves files behind for people and for later steps. */
public interface FileWriter {

  /**
   * Writes a file whole or not at all; makes the folders that it needs.
   *
   * @param path absolute
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-850} when it cannot be written;
   *     what was there before stays
   */
  void write(Path path, String text);

  /**
   * Adds to the end of a file; makes it where it is not there.
   *
   * @param path absolute
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-850} when it cannot be written
   */
  void append(Path path, String text);
}

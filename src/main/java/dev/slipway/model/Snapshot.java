package dev.slipway.model;

import java.util.List;
import java.util.Optional;

/**
 * The files of one commit. A value, although it is read on demand: the commit's id names its
 * content, so the same question always has the same answer.
 */
public interface Snapshot {

  /** No files at all. */
  Snapshot EMPTY =
      new Snapshot() {
        @Override
        public Optional<String> text(String path) {
          return Optional.empty();
        }

        @Override
        public List<String> pathsBelow(String folder) {
          return List.of();
        }
      };

  /**
   * A file's text; empty where the commit has no such file, or has a folder or a symbolic link
   * there.
   *
   * @param path from the root, without a leading slash
   * @return text as {@link Utf8Text} decodes it
   */
  Optional<String> text(String path);

  /**
   * What stands in a path's way, where something does: a symbolic link, a submodule, or a folder at
   * its end, a file before it.
   *
   * @param path from the root, without a leading slash
   * @return the path of the obstacle
   */
  default Optional<String> obstacle(String path) {
    return Optional.empty();
  }

  /**
   * The paths of all files in {@code folder} and below, sorted as strings.
   *
   * @param folder without a slash at either end; empty for the root
   */
  List<String> pathsBelow(String folder);
}

package dev.slipway.engine.doctor;

import java.util.List;
import java.util.Set;

/**
 * A package as it was released last.
 *
 * @param path its folder; {@code .} for the root
 * @param names by which files may call it
 * @param declared the files that a release of it changes, from the root
 */
public record ReleasedPackage(
    String path, List<String> names, String version, Set<String> declared) {

  public ReleasedPackage {
    names = List.copyOf(names);
    declared = Set.copyOf(declared);
  }

  boolean has(String file) {
    return path.equals(".") || file.startsWith(path + "/");
  }

  /** The file as configuration of this package calls it. */
  String fromIt(String file) {
    if (path.equals(".")) {
      return file;
    }
    return has(file) ? file.substring(path.length() + 1) : "/" + file;
  }
}

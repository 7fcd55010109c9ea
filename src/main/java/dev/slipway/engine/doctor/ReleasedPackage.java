package dev.slipway.engine.doctor;

import java.util.List;
import java.util.Set;

/**
 * A package as it was released last.
 *
 * @param path its folder; {@code .} for the root
 * @param names by which files may call it
 * @param version of its last release
 * @param earlier versions of the releases before; not those that every new file begins with
 * @param declared the files that a release of it changes, from the root
 */
public record ReleasedPackage(
    String path, List<String> names, String version, Set<String> earlier, Set<String> declared) {

  public ReleasedPackage {
    names = List.copyOf(names);
    earlier = Set.copyOf(earlier);
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

package dev.slipway.port.read;

import java.util.Optional;
import java.util.SortedMap;

/** The verdicts that gates left behind, as files of the working tree. */
public interface Verdicts {

  /**
   * All JSON files in a folder and below, or the one file.
   *
   * @param place a path from the repository's root, or an absolute one
   * @return texts by path, which begins with the place; empty where there is no such place
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-869} when one cannot be read, or
   *     there is more than anybody would keep
   */
  Optional<SortedMap<String, String>> at(String place);

  /** A place as somebody must type it in the folder that is worked in. */
  default String typed(String place) {
    return place;
  }
}

package dev.slipway.port.read;

import java.util.SortedMap;

/** The verdicts that gates left behind, as files of the working tree. */
public interface Verdicts {

  /**
   * All JSON files in a folder and below, or the one file.
   *
   * @param place a path from the repository's root, or an absolute one
   * @return texts by path; none where there is no such place
   * @throws dev.slipway.model.problem.ProblemException when one cannot be read
   */
  SortedMap<String, String> at(String place);
}

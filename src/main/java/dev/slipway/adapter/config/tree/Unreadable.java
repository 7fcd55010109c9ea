package dev.slipway.adapter.config.tree;

import dev.slipway.model.problem.ConfigFileProblems;
import dev.slipway.model.problem.Problem;

/** Ends the reading of a file whose text is not what it should be. */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final transient Problem problem;

  private Unreadable(Place place, Problem problem) {
    super(problem.what());
    this.place = place;
    this.problem = problem;
  }

  /**
   * @param format what the text should be: {@code JSON}
   * @param fault half a sentence
   */
  static Unreadable at(Place place, String format, String fault, String remedy) {
    return new Unreadable(
        place, ConfigFileProblems.unreadable(place.toString(), format, fault, remedy));
  }

  static Unreadable tooDeep(Place place, int limit) {
    return new Unreadable(place, ConfigFileProblems.tooDeep(place.toString(), limit));
  }

  static Unreadable byteOrderMark(Place place) {
    return new Unreadable(place, ConfigFileProblems.byteOrderMark(place.toString()));
  }

  void tell(Findings findings) {
    findings.add(place, problem);
  }
}

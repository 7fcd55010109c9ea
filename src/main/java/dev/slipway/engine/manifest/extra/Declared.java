package dev.slipway.engine.manifest.extra;

import dev.slipway.engine.manifest.Places;
import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.engine.manifest.place.Splice;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that configuration declares to hold the version: at least one of the ways to find it must
 * (requirements F21). Ways that cannot read the file do not matter as long as another one can.
 *
 * @param otherwise what is wrong when none finds it: {@code it has no project/version}
 * @param ways in the order in which they edit
 */
record Declared(String otherwise, List<Places> ways) implements Updater {

  Declared {
    ways = List.copyOf(ways);
  }

  Declared(String otherwise, Places way) {
    this(otherwise, List.of(way));
  }

  @Override
  public String update(String text, VersionChange change) {
    List<Problem> problems = new ArrayList<>();
    boolean found = false;
    String result = text;
    for (Places way : ways) {
      try {
        List<Splice> splices = way.find(result, change);
        result = Splice.apply(result, splices);
        found |= !splices.isEmpty();
      } catch (ProblemException e) {
        problems.addAll(e.problems());
      }
    }
    if (!found) {
      throw new ProblemException(
          problems.isEmpty() ? EditProblems.nowhere(change.path(), otherwise) : problems.get(0));
    }
    return result;
  }
}

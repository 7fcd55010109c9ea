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
 * @param ways in the order in which they edit
 * @param words what is looked for, for messages: {@code jsonpath $.version}
 */
record Declared(List<Places> ways, String words) implements Updater {

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
          problems.isEmpty() ? EditProblems.nowhere(change.path(), words) : problems.get(0));
    }
    return result;
  }
}

package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.Splice;
import java.util.List;

/** Knows where one kind of file keeps its version, and what is to stand there next. */
@FunctionalInterface
public interface Places extends Updater {

  /**
   * What is to stand in each place, also where it stands there already; empty when the text has no
   * such place.
   *
   * @throws dev.slipway.model.problem.ProblemException when the text is not such a file
   */
  List<Splice> find(String text, VersionChange change);

  @Override
  default String update(String text, VersionChange change) {
    return Splice.apply(text, find(text, change));
  }
}

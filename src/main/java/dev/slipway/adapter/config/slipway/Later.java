package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.List;

/** Tells which blocks of a file no command of this version acts on. */
final class Later {

  private Later() {}

  static void tell(Fields file, Findings findings) {
    List<String> keys =
        SlipwayTable.LATER.stream()
            .map(Key::name)
            .filter(key -> file.value(key).isPresent())
            .toList();
    if (!keys.isEmpty()) {
      findings.at(
          file.byKey().get(keys.get(0)).keyPlace(), at -> SlipwayFileProblems.laterKeys(at, keys));
    }
  }
}

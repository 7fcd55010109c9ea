package dev.slipway.adapter.config.tree;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says where and why a text is not YAML. */
final class YamlFault {

  private static final String MEND = "Mend the file at this place.";

  private YamlFault() {}

  /**
   * @param fault half a sentence
   */
  static Unreadable at(Place place, String fault, String remedy) {
    return Unreadable.at(place, "YAML", fault, remedy);
  }

  static Unreadable of(YamlEngineException fault, String file, String text) {
    if (fault instanceof MarkedYamlEngineException marked) {
      return at(place(marked, file), marked.getProblem().replaceFirst("\\.\\z", ""), MEND);
    }
    if (fault instanceof ReaderException character) {
      Place place = place(character.getPosition(), file, text);
      return at(place, "a control character stands here", "Remove it.");
    }
    return at(Place.all(file), fault.getMessage(), MEND);
  }

  private static Place place(MarkedYamlEngineException fault, String file) {
    return fault
        .getProblemMark()
        .or(fault::getContextMark)
        .map(mark -> place(mark, file))
        .orElse(Place.all(file));
  }

  private static Place place(Mark mark, String file) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /**
   * @param position in code points
   */
  private static Place place(int position, String file, String text) {
    String before = text.substring(0, text.offsetByCodePoints(0, position));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Place(file, line, before.length() - before.lastIndexOf('\n'));
  }
}

package dev.slipway.engine.manifest.place;

import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.Problem;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what is wrong with a YAML text, and on which line. */
final class YamlFault {

  private YamlFault() {}

  static Problem in(ParserInput input, YamlEngineException e) {
    if (e instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
      var mark = marked.getProblemMark().get();
      return problem(input, mark.getLine() + 1, mark.getColumn() + 1, marked.getProblem());
    }
    if (e instanceof ReaderException unreadable) {
      String text = input.text();
      String before = text.substring(0, text.offsetByCodePoints(0, unreadable.getPosition()));
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      return problem(input, line, before.length() - before.lastIndexOf('\n'), e.toString());
    }
    return problem(input, 1, 1, e.getMessage());
  }

  private static Problem problem(ParserInput input, int line, int column, String detail) {
    return EditProblems.syntax(input.path(), "YAML", line, column, detail);
  }
}

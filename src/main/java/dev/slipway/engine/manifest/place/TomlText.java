package dev.slipway.engine.manifest.place;

import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import org.tomlj.TomlValue;

/** Reads TOML 1.1 with positions. Tables and arrays have none: they may be written in pieces. */
public final class TomlText {

  private final ParserInput input;
  private final int[] lineStarts;

  private TomlText(ParserInput input) {
    this.input = input;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, input.text().length())
                    .filter(i -> input.text().charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /**
   * The table that the text is.
   *
   * @param path of the file, for messages
   * @throws ProblemException {@code SLIP-501} when the text is not TOML
   */
  public static Node parse(String path, String text) {
    ParserInput input = new ParserInput(path, text);
    TomlParseResult result = Toml.parse(input.text());
    if (result.hasErrors()) {
      throw new ProblemException(fault(path, result.errors().get(0)));
    }
    return new TomlText(input).mapping(result);
  }

  private static Problem fault(String path, TomlParseError error) {
    TomlPosition at = error.position();
    return EditProblems.syntax(path, "TOML", at.line(), at.column(), error.getMessage());
  }

  private Node mapping(TomlTable table) {
    MappingEntries entries = new MappingEntries();
    table.keySet().forEach(key -> entries.add(key, node(table.entry(List.of(key)).value())));
    return entries.in(input.span(0, 0));
  }

  private Node sequence(TomlArray array) {
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      items.add(node(array.entry(i).value()));
    }
    return new Node.Sequence(input.span(0, 0), items);
  }

  private Node node(TomlValue value) {
    if (value.isTable()) {
      return mapping(value.getTable());
    }
    return value.isArray()
        ? sequence(value.getArray())
        : scalar(value.get(), offset(value.position()));
  }

  private Node scalar(Object value, int start) {
    if (value instanceof String) {
      TomlString token = TomlString.at(input.text(), start);
      return new Node.Scalar(input.span(start, token.end()), Optional.of(value), token.notation());
    }
    boolean plain = value instanceof Number || value instanceof Boolean;
    return new Node.Scalar(
        input.span(start, start),
        plain ? Optional.of(value) : Optional.empty(),
        Notation.DOUBLE_QUOTED);
  }

  /** Columns count code points. */
  private int offset(TomlPosition position) {
    return input.text().offsetByCodePoints(lineStarts[position.line() - 1], position.column() - 1);
  }
}

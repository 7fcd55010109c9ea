package dev.slipway.cli.qa;

import static java.util.stream.Collectors.joining;

import dev.slipway.cli.Colour;
import dev.slipway.cli.Console;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.CheckResult.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks downwards, environments across, in as many tables below each other as a terminal of eighty
 * columns needs.
 */
final class MatrixTable {

  private static final int WIDTH = 80;
  private static final int WIDEST_CHECK = 32;
  private static final int WIDEST_ENVIRONMENT = 24;
  private static final int GAP = 3;
  private static final int MARK = 4;

  private final Grid grid;
  private final Console console;
  private final int names;
  private final List<Column> columns;

  /** One environment: its name, and how wide its times, its counts, and all of it are. */
  private record Column(int index, String name, int time, int count) {

    int width() {
      int counts = count == 0 ? 0 : 2 + count;
      return Math.max(Columns.width(name), MARK + 1 + time + counts);
    }
  }

  private MatrixTable(Grid grid, Console console) {
    this.grid = grid;
    this.console = console;
    this.names = widest(grid.lines().stream().map(MatrixTable::name));
    this.columns = new ArrayList<>();
    for (int i = 0; i < grid.environments().size(); i++) {
      columns.add(column(i));
    }
  }

  static String of(Grid grid, Console console) {
    MatrixTable table = new MatrixTable(grid, console);
    return table.groups().stream().map(table::group).collect(joining());
  }

  private static int widest(Stream<String> texts) {
    return texts.mapToInt(Columns::width).max().orElse(0);
  }

  private static String name(Grid.Line line) {
    return OneLine.of(line.check(), WIDEST_CHECK);
  }

  private Column column(int index) {
    List<CheckResult> checks =
        grid.lines().stream().flatMap(line -> line.cells().get(index).stream()).toList();
    return new Column(
        index,
        Columns.cut(MatrixSentence.name(grid.environments().get(index)), WIDEST_ENVIRONMENT),
        widest(checks.stream().map(check -> Amount.of(check.took()))),
        widest(checks.stream().map(MatrixTable::count)));
  }

  private static String count(CheckResult check) {
    return check.count().map(String::valueOf).orElse("");
  }

  /** As many columns in each as there is room for, at least one. */
  private List<List<Column>> groups() {
    List<List<Column>> groups = new ArrayList<>();
    int room = 0;
    for (Column column : columns) {
      if (groups.isEmpty() || room < GAP + column.width()) {
        groups.add(new ArrayList<>());
        room = WIDTH - 2 - names;
      }
      groups.get(groups.size() - 1).add(column);
      room -= GAP + column.width();
    }
    return groups;
  }

  private String group(List<Column> group) {
    String gap = " ".repeat(GAP);
    String head =
        " ".repeat(2 + names)
            + group.stream()
                .map(column -> gap + Columns.left(column.name(), column.width()))
                .collect(joining());
    return "\n"
        + console.paint(Colour.BOLD, head.stripTrailing())
        + "\n"
        + grid.lines().stream().map(line -> line(line, group)).collect(joining());
  }

  private String line(Grid.Line line, List<Column> group) {
    String text =
        (line.differs() ? console.paint(Colour.RED, "! ") : "  ")
            + Columns.left(name(line), names)
            + group.stream()
                .map(column -> " ".repeat(GAP) + cell(line.cells().get(column.index()), column))
                .collect(joining());
    return text.stripTrailing() + "\n";
  }

  private String cell(Optional<CheckResult> result, Column column) {
    if (result.isEmpty()) {
      return Columns.left("-", column.width());
    }
    CheckResult check = result.get();
    String time = check.status() == Status.SKIPPED ? "" : Amount.of(check.took());
    String numbers = " " + Columns.right(time, column.time());
    String counts = column.count() == 0 ? "" : "  " + Columns.right(count(check), column.count());
    return Mark.of(check.status(), console) + Columns.left(numbers + counts, column.width() - MARK);
  }
}

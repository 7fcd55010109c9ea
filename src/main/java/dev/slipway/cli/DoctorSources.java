package dev.slipway.cli;

import dev.slipway.model.qa.ConfigOrigin;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of where settings may come from, and what came from there. */
record DoctorSources(Console console) {

  private static final int MOST_KEYS = 4;

  /** A line of the table, without what it says. */
  private record Row(String source, String place, String use, String said) {}

  String of(List<ConfigOrigin> sources) {
    List<Row> rows = sources.stream().filter(ConfigOrigin::exists).map(DoctorSources::row).toList();
    Row head = new Row("source", "where", "used", "what it says");
    int source = widest(head, rows, Row::source);
    int place = widest(head, rows, Row::place);
    int use = widest(head, rows, Row::use);
    String form = "  %-" + source + "s  %-" + place + "s  %-" + use + "s  %s";
    return sources.isEmpty()
        ? ""
        : console.paint(Colour.BOLD, "Where settings come from, the strongest first")
            + "\n"
            + console.paint(Colour.DIM, line(form, head))
            + "\n"
            + rows.stream().map(row -> line(form, row) + "\n").collect(Collectors.joining())
            + absent(sources);
  }

  private static String absent(List<ConfigOrigin> sources) {
    String places =
        sources.stream()
            .filter(origin -> !origin.exists())
            .map(ConfigOrigin::place)
            .collect(Collectors.joining(", "));
    return places.isEmpty() ? "" : "  nothing from: %s\n".formatted(Console.safe(places));
  }

  private static String line(String form, Row row) {
    return form.formatted(row.source(), row.place(), row.use(), row.said()).stripTrailing();
  }

  private static int widest(Row head, List<Row> rows, Function<Row, String> column) {
    return Stream.concat(Stream.of(head), rows.stream())
        .map(column)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static Row row(ConfigOrigin origin) {
    return new Row(
        Console.safe(origin.name()),
        Console.safe(origin.place()),
        use(origin),
        Console.safe(said(origin)));
  }

  private static String use(ConfigOrigin origin) {
    if (!origin.used()) {
      return "no";
    }
    return origin.ignored() ? "in part" : "yes";
  }

  /** What is there, then what of it does not count and why. */
  private static String said(ConfigOrigin origin) {
    int more = origin.keys().size() - MOST_KEYS;
    String keys =
        origin.keys().stream().limit(MOST_KEYS).collect(Collectors.joining(", "))
            + (more > 0 ? " and %d more".formatted(more) : "");
    return Stream.of(keys, origin.reason())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }
}

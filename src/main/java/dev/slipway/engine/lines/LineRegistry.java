package dev.slipway.engine.lines;

import dev.slipway.engine.manifest.place.Node;
import dev.slipway.engine.manifest.place.Span;
import dev.slipway.engine.manifest.place.Splice;
import dev.slipway.engine.manifest.place.YamlText;
import dev.slipway.model.problem.LineProblems;
import dev.slipway.model.problem.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file that lists the version lines, newest first: read by its structure, and edited in place,
 * so that comments and everything else stay as they are.
 *
 * <pre>
 * versions:
 *   - version: "26.2"
 *     lts: true
 *     retire_after: "2027-02-28"
 * </pre>
 */
public final class LineRegistry {

  private final String path;
  private final String text;
  private final Optional<Node> list;
  private final List<Entry> entries;

  private record Entry(VersionLine line, Span span) {}

  private LineRegistry(String path, String text, Optional<Node> list) {
    this.path = path;
    this.text = text;
    this.list = list;
    this.entries = list.map(this::entries).orElse(List.of());
  }

  /**
   * Reads the file; an empty text lists nothing.
   *
   * @throws ProblemException {@code SLIP-501} when it is not YAML, {@code SLIP-796} when it is not
   *     such a list
   */
  public static LineRegistry read(String path, String text) {
    List<Node> documents = YamlText.parse(path, text);
    if (documents.isEmpty()) {
      return new LineRegistry(path, text, Optional.empty());
    }
    Node list =
        documents
            .get(0)
            .at("versions")
            .orElseThrow(() -> unreadable(path, "'versions' is missing"));
    return new LineRegistry(path, text, Optional.of(list));
  }

  private List<Entry> entries(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.value().isEmpty()) {
      return List.of();
    }
    if (!(node instanceof Node.Sequence sequence)) {
      throw unreadable(path, "'versions' is no list");
    }
    return sequence.items().stream().map(item -> new Entry(line(item), item.span())).toList();
  }

  private VersionLine line(Node item) {
    return new VersionLine(
        scalar(item, "version")
            .orElseThrow(() -> unreadable(path, "an entry has no 'version', in quotes")),
        scalar(item, "lts").filter("true"::equals).isPresent(),
        scalar(item, "retire_after").map(this::date));
  }

  /** As it is written: {@code 26.10} is no number here. */
  private Optional<String> scalar(Node item, String key) {
    return item.at(key)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> node.text().orElseGet(() -> node.span().of(text)));
  }

  private LocalDate date(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw unreadable(path, "'retire_after: %s' is no date".formatted(day));
    }
  }

  /** All that are listed, as they stand. */
  public List<VersionLine> lines() {
    return entries.stream().map(Entry::line).toList();
  }

  /** Those that are maintained on a day, as they stand. */
  public List<VersionLine> maintained(LocalDate today) {
    return lines().stream().filter(each -> !each.isOver(lines(), today)).toList();
  }

  public Optional<VersionLine> find(String version) {
    return lines().stream().filter(each -> each.version().equals(version)).findFirst();
  }

  /** The lines that end when {@code added} begins. */
  public List<VersionLine> retiredBy(VersionLine added, LocalDate today) {
    return retired(added, today).stream().map(Entry::line).toList();
  }

  private List<Entry> retired(VersionLine added, LocalDate today) {
    List<VersionLine> all = new ArrayList<>(lines());
    all.add(added);
    return entries.stream().filter(each -> each.line().isOver(all, today)).toList();
  }

  /**
   * The text with a line more, above all that are older, and without those that are over. The same
   * text where the line is listed already.
   *
   * @throws ProblemException {@code SLIP-796} when the list is written in brackets
   */
  public String with(VersionLine added, LocalDate today) {
    if (find(added.version()).isPresent()) {
      return text;
    }
    List<Splice> splices = new ArrayList<>();
    splices.add(insertion(added));
    retired(added, today).forEach(each -> splices.add(new Splice(lines(each.span()), "")));
    return Splice.apply(text, splices);
  }

  private Splice insertion(VersionLine added) {
    if (list.isEmpty()) {
      String gap = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
      return Splice.insert(text.length(), gap + "versions:\n" + item("  ", added) + "\n");
    }
    return entries.isEmpty() ? first(list.get().span(), added) : beside(added);
  }

  /** In place of nothing, or of empty brackets. */
  private Splice first(Span nothing, VersionLine added) {
    int start = text.substring(0, nothing.start()).stripTrailing().length();
    String end = nothing.end() < text.length() ? "" : "\n";
    return new Splice(new Span(start, nothing.end()), "\n" + item("  ", added) + end);
  }

  /** Above the first that is older, else at the end. */
  private Splice beside(VersionLine added) {
    Optional<Entry> older =
        entries.stream().filter(each -> added.isNewerThan(each.line())).findFirst();
    Span lines = lines(older.orElse(entries.get(entries.size() - 1)).span());
    String item = item(lines.of(text).replaceFirst("(?s)-.*", ""), added) + "\n";
    if (older.isPresent()) {
      return Splice.insert(lines.start(), item);
    }
    return Splice.insert(lines.end(), (text.startsWith("\n", lines.end() - 1) ? "" : "\n") + item);
  }

  /** The whole lines of an entry, from that with its dash. */
  private Span lines(Span entry) {
    int start = text.lastIndexOf('\n', entry.start() - 1) + 1;
    if (!text.substring(start, entry.start()).strip().equals("-")) {
      throw unreadable(path, "its entries do not begin with a dash, each on a line of its own");
    }
    int end = text.indexOf('\n', Math.max(entry.start(), entry.end() - 1));
    return new Span(start, end < 0 ? text.length() : end + 1);
  }

  private static String item(String indent, VersionLine line) {
    String version = "%s- version: \"%s\"".formatted(indent, line.version());
    return version
        + (line.lts() ? "\n%s  lts: true".formatted(indent) : "")
        + line.retireAfter()
            .map(day -> "\n%s  retire_after: \"%s\"".formatted(indent, day))
            .orElse("");
  }

  private static ProblemException unreadable(String path, String why) {
    return new ProblemException(LineProblems.unreadableRegistry(path, why));
  }
}

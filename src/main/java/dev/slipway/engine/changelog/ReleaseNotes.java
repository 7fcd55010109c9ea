package dev.slipway.engine.changelog;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Map.Entry.comparingByKey;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.text.JsSpace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the notes of a release as Markdown: what breaks, in the order of the changes, then each
 * section with its changes in the order in which people read.
 */
public final class ReleaseNotes {

  private final NotesRequest request;
  private final Outline outline;
  private final Links links;

  private ReleaseNotes(NotesRequest request) {
    this.request = request;
    this.outline = new Outline(request.sections());
    this.links = Links.of(request.repo());
  }

  public static Notes write(NotesRequest request) {
    return new ReleaseNotes(request).write();
  }

  private Notes write() {
    List<Placement> placements = request.changes().stream().map(outline::place).toList();
    List<Placement> shown = placements.stream().filter(Placement::isShown).toList();
    String text = heading() + "\n\n" + breaking(shown) + sections(shown);
    return new Notes(JsSpace.trim(text), placements);
  }

  /** A first release has nothing to be compared with, and no version is compared with itself. */
  private String heading() {
    String version = request.version().toString();
    String linked =
        request
            .previousTag()
            .filter(previous -> !previous.equals(request.tag()))
            .map(previous -> links.version(version, previous, request.tag()))
            .orElse(version);
    return "## " + linked + " (" + request.date() + ")";
  }

  private String breaking(List<Placement> shown) {
    List<String> items =
        shown.stream().flatMap(placement -> breaking(placement.change()).stream()).toList();
    return items.isEmpty() ? "" : block("⚠ BREAKING CHANGES", items);
  }

  private Optional<String> breaking(ConventionalCommit change) {
    return BreakingItem.of(change, links).map(note -> Bullet.inScope(change, note));
  }

  private String sections(List<Placement> shown) {
    return bulletsByTitle(shown).entrySet().stream()
        .sorted(comparingByKey(comparingInt(outline::rank)))
        .map(section -> block(section.getKey(), inOrder(section.getValue())))
        .collect(joining("\n"));
  }

  private Map<String, List<Bullet>> bulletsByTitle(List<Placement> shown) {
    return shown.stream()
        .collect(
            groupingBy(
                placement -> placement.section().orElseThrow(),
                LinkedHashMap::new,
                mapping(placement -> Bullet.of(placement.change(), links), toList())));
  }

  private static List<String> inOrder(List<Bullet> bullets) {
    return bullets.stream().sorted(comparing(Bullet::order)).map(Bullet::text).toList();
  }

  private static String block(String title, List<String> items) {
    String heading = title.isEmpty() ? "\n" : "\n### " + title + "\n\n";
    return items.stream().collect(joining("\n", heading, "\n"));
  }
}

package dev.slipway.engine.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.FileUpdate.Presence;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Snapshot;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what files say of the version by carrying the release's updates out on them: one that
 * changes nothing says so already, and where two versions make a difference is the place.
 */
final class Declarations {

  private static final LocalDate ONE_DAY = LocalDate.of(1111, 11, 11);
  private static final LocalDate OTHER_DAY = LocalDate.of(2222, 12, 22);
  private static final ReleaseVersion ONE = ReleaseVersion.of(111, 111, 111);
  private static final ReleaseVersion OTHER = ReleaseVersion.of(222, 222, 222);
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\S*");
  private static final Pattern WORDS = Pattern.compile("[\\w.+-]{1,40}");

  private final ReleaseVersion version;
  private final Snapshot files;
  private final List<Declaration> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Declarations(Metadata metadata, Snapshot files) {
    this.version = metadata.version();
    this.files = files;
    byPath(metadata).forEach(this::read);
  }

  /** As {@link Metadata#declarations}. */
  static List<Declaration> of(Metadata metadata) {
    Declarations read = new Declarations(metadata, metadata.site().files());
    if (!read.problems.isEmpty()) {
      throw new ProblemException(read.problems);
    }
    return List.copyOf(read.found);
  }

  /** As {@link Metadata#heldIn}. */
  static List<Declaration> legible(Metadata metadata, Snapshot files) {
    return List.copyOf(new Declarations(metadata, files).found);
  }

  private static Map<String, List<FileUpdate>> byPath(Metadata metadata) {
    VersionChange change = new VersionChange("", Optional.empty(), metadata.version(), ONE_DAY);
    Site site = metadata.site();
    return new VersionFiles(site.config(), site.component(), site.files())
        .updates(change).stream().collect(groupingBy(FileUpdate::path, TreeMap::new, toList()));
  }

  private void read(String path, List<FileUpdate> updates) {
    Optional<String> text = files.text(path);
    if (text.isEmpty()) {
      updates.stream()
          .filter(each -> each.presence() == Presence.REQUIRED)
          .findFirst()
          .ifPresent(required -> problems.add(EditProblems.missingFile(path)));
      return;
    }
    try {
      Declaration declaration = declaration(path, updates, text.get());
      if (!declaration.current() || isWritten(updates, text.get())) {
        found.add(declaration);
      }
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  private Declaration declaration(String path, List<FileUpdate> updates, String text) {
    TwoResults dates =
        TwoResults.of(
            apply(updates, text, version, ONE_DAY), apply(updates, text, version, OTHER_DAY));
    TwoResults versions =
        TwoResults.of(apply(updates, text, ONE, ONE_DAY), apply(updates, text, OTHER, ONE_DAY));
    return new Declaration(path, written(versions.held(text), text), dates.fit(text));
  }

  /** Versions; where none stands in the place of one, the words that do. */
  private static List<String> written(List<String> held, String text) {
    List<String> found =
        held.stream().filter(each -> VERSION.matcher(each).matches()).distinct().toList();
    return found.isEmpty()
        ? Stream.concat(held.stream(), Stream.of(text).filter(all -> held.isEmpty()))
            .map(String::strip)
            .filter(each -> WORDS.matcher(each).matches())
            .distinct()
            .toList()
        : found;
  }

  /** A file that the release type knows need not hold the version. */
  private static boolean isWritten(List<FileUpdate> updates, String text) {
    return !apply(updates, text, ONE, ONE_DAY).equals(text);
  }

  private static String apply(
      List<FileUpdate> updates, String text, ReleaseVersion to, LocalDate date) {
    String result = text;
    for (FileUpdate update : updates) {
      VersionChange change = new VersionChange(update.path(), Optional.empty(), to, date);
      result = update.updater().update(result, change);
    }
    return result;
  }
}

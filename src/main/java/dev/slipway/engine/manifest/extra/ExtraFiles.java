package dev.slipway.engine.manifest.extra;

import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.FileUpdate.Presence;
import dev.slipway.engine.manifest.PomXml;
import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ExtraFile;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;

/** The edits that {@code extra-files} declare. */
public final class ExtraFiles {

  private final PackageConfig config;
  private final VersionChange change;
  private final Snapshot files;

  private ExtraFiles(PackageConfig config, VersionChange change, Snapshot files) {
    this.config = config;
    this.change = change;
    this.files = files;
  }

  /**
   * One edit a file, in the order of the configuration, and of paths for each pattern.
   *
   * @param files as they are before the release, for patterns
   * @throws ProblemException {@code SLIP-515} when a pattern matches nothing, {@code SLIP-516} when
   *     an entry lacks its locator, {@code SLIP-517} when a path leaves its place, {@code SLIP-519}
   *     when a pattern cannot be read
   */
  public static List<FileUpdate> updates(
      PackageConfig config, VersionChange change, Snapshot files) {
    ExtraFiles extra = new ExtraFiles(config, change, files);
    return config.files().extraFiles().stream().flatMap(extra::updates).toList();
  }

  /** The paths of files that configuration declares, without a pattern, and that have no marker. */
  public static List<String> unmarked(PackageConfig config, Snapshot files) {
    return config.files().extraFiles().stream()
        .filter(entry -> ByEnding.isBare(entry) && !entry.glob())
        .map(entry -> config.resolve(entry.path()))
        .filter(path -> files.text(path).filter(text -> !ByEnding.hasMarker(text)).isPresent())
        .toList();
  }

  private Stream<FileUpdate> updates(ExtraFile entry) {
    Declared updater = updater(entry);
    Stream<String> paths =
        entry.glob()
            ? new GlobbedFiles(config, change, files).holding(entry.path(), updater).stream()
            : Stream.of(config.resolve(entry.path()));
    return paths.map(path -> update(path, ByEnding.isBare(entry) ? bare(updater) : updater));
  }

  private FileUpdate update(String path, Updater updater) {
    return new FileUpdate(path, Presence.REQUIRED, updater, change.in(path));
  }

  /** A bare path names a file, but no place in it: one without any marker has nothing to find. */
  private static Updater bare(Updater updater) {
    return (text, at) -> ByEnding.hasMarker(text) ? updater.update(text, at) : text;
  }

  private Declared updater(ExtraFile entry) {
    return switch (entry.kind()) {
      case BY_ENDING -> ByEnding.of(entry.path(), config);
      case GENERIC -> new Declared(ByEnding.UNMARKED, ByEnding.marked(config));
      case JSON -> jsonPath(Structure.JSON, entry);
      case YAML -> jsonPath(Structure.YAML, entry);
      case TOML -> jsonPath(Structure.TOML, entry);
      case XML -> new Declared(foundBy("xpath", entry), new XPathPlaces(locator(entry)));
      case POM -> new Declared("it has no project/version", new PomXml());
    };
  }

  private static Declared jsonPath(Structure structure, ExtraFile entry) {
    return new Declared(foundBy("jsonpath", entry), new JsonPathPlaces(structure, locator(entry)));
  }

  private static String foundBy(String kind, ExtraFile entry) {
    return "%s %s finds no version in it".formatted(kind, locator(entry));
  }

  private static String locator(ExtraFile entry) {
    return entry
        .locator()
        .orElseThrow(() -> new ProblemException(EditProblems.noLocator(entry.path())));
  }
}

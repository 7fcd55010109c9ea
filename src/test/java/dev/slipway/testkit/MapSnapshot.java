package dev.slipway.testkit;

import dev.slipway.model.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a commit that exists only in memory; each step answers a new commit. */
public final class MapSnapshot implements Snapshot {

  public static final MapSnapshot EMPTY = new MapSnapshot(new TreeMap<>());

  /** Path to text; to nothing for a symbolic link. */
  private final SortedMap<String, Optional<String>> files;

  private MapSnapshot(SortedMap<String, Optional<String>> files) {
    this.files = files;
  }

  public static MapSnapshot of(String path, String text) {
    return EMPTY.with(path, text);
  }

  public MapSnapshot with(String path, String text) {
    return with(path, Optional.of(text));
  }

  public MapSnapshot withLink(String path) {
    return with(path, Optional.empty());
  }

  private MapSnapshot with(String path, Optional<String> text) {
    SortedMap<String, Optional<String>> more = new TreeMap<>(files);
    more.put(path, text);
    return new MapSnapshot(more);
  }

  @Override
  public Optional<String> text(String path) {
    return files.getOrDefault(path, Optional.empty());
  }

  @Override
  public List<String> pathsBelow(String folder) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    return files.keySet().stream().filter(path -> path.startsWith(prefix)).toList();
  }
}

package dev.slipway.engine.guard;

import dev.slipway.engine.manifest.extra.Glob;
import java.util.List;

/** Patterns that mean files of a repository, from its root. */
public record PathGlobs(List<String> patterns) {

  public PathGlobs {
    patterns = List.copyOf(patterns);
  }

  /** Those that a pattern means, in their order. */
  public List<String> among(List<String> paths) {
    List<Glob> globs = patterns.stream().map(Glob::new).toList();
    return paths.stream()
        .filter(path -> globs.stream().anyMatch(glob -> glob.matches(path)))
        .toList();
  }
}

package dev.slipway.engine.guard;

import dev.slipway.engine.manifest.extra.Glob;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Patterns that mean files of a repository, from its root. */
public record PathGlobs(List<String> patterns) {

  public PathGlobs {
    patterns = List.copyOf(patterns);
  }

  /**
   * Those that a pattern means, in their order.
   *
   * @throws ProblemException {@code SLIP-519} when a pattern cannot be read
   */
  public List<String> among(List<String> paths) {
    List<Glob> globs = patterns.stream().map(PathGlobs::glob).toList();
    return paths.stream()
        .filter(path -> globs.stream().anyMatch(glob -> glob.matches(path)))
        .toList();
  }

  private static Glob glob(String pattern) {
    try {
      return new Glob(pattern);
    } catch (PatternSyntaxException e) {
      throw new ProblemException(EditProblems.badPattern(pattern, e.getDescription()), e);
    }
  }
}
